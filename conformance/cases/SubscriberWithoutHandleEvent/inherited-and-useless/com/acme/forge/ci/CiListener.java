package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

abstract class CiListener<E extends DomainEvent> implements Listener<E> {

  @Override
  public void onEvent(E event) {}
}
