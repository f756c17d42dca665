package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

abstract class CiListener<E extends DomainEvent> implements Listener<E> {

  protected abstract void handle(E event, String by);

  @Override
  public void onEvent(E event) {
    handle(event, "ci");
  }
}
