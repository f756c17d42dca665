package com.acme.forge.common;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

public abstract class ForgeListener<E extends DomainEvent> implements Listener<E> {

  @Override
  public void onEvent(E event) {
    handle(event);
  }

  protected abstract void handle(E event);
}
