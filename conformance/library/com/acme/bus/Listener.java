package com.acme.bus;

/** A home-made subscriber. */
public interface Listener<E extends DomainEvent> {

  default void inform(E event) {
    onEvent(event);
  }

  default void onEvent(E event) {}
}
