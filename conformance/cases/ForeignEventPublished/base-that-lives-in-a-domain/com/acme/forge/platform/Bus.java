package com.acme.forge.platform;

public interface Bus {

  void publish(DomainEvent event);
}
