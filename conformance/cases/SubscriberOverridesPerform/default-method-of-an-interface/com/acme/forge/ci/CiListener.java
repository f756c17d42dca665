package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

interface CiListener<E extends DomainEvent> extends Listener<E> {

  @Override
  default void inform(E event) { // finds: SubscriberOverridesPerform ci
    System.out.println(event);
  }
}
