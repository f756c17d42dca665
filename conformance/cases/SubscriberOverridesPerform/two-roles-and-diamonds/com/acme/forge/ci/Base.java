package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

public abstract class Base<A, E extends DomainEvent> implements Listener<E> {

  protected abstract A read(E event);
}
