package com.acme.bus;

/** A library's base class with a handler that works. */
public abstract class LoggingListener<E extends DomainEvent> implements Listener<E> {

  @Override
  public void onEvent(E event) {
    System.out.println(describe(event));
  }

  protected String describe(E event) {
    return event.toString();
  }
}
