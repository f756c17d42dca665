package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

public interface Marked<T extends DomainEvent> extends Listener<T> {

  @Override
  default void onEvent(T event) {
    System.out.println(event);
  }
}
