package com.acme.bus;

/** Where events are published. */
public interface Bus {

  void publish(DomainEvent event);

  <E extends DomainEvent> void subscribe(Class<? extends Listener<?>> listener, Class<E> event);
}
