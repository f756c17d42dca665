package com.acme.forge.common;

import com.acme.bus.Bus;
import com.acme.bus.DomainEvent;

public abstract class AuditedBus implements Bus {

  @Override
  public void publish(DomainEvent event) {
    System.out.println(event);
  }
}
