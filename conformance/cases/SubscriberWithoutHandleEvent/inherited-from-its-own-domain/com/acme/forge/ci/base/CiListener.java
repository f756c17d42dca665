package com.acme.forge.ci.base;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

public abstract class CiListener<E extends DomainEvent> implements Listener<E> {

  @Override
  public void onEvent(E event) {
    handle(event);
  }

  protected abstract void handle(E event);
}
