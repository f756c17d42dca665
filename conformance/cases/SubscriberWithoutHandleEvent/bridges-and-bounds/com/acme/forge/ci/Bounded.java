package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

class Bounded<E extends DomainEvent & Comparable<E>> implements Listener<E> {

  @Override
  public void onEvent(E event) {
    System.out.println(event.compareTo(event));
  }
}
