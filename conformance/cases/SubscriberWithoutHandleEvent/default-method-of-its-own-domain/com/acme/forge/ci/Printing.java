package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

interface Printing<E extends DomainEvent> extends Listener<E> {

  @Override
  default void onEvent(E event) {
    System.out.println(event);
  }
}
