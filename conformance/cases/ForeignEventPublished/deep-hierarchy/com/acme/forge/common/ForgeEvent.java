package com.acme.forge.common;

import com.acme.bus.DomainEvent;

public abstract class ForgeEvent implements DomainEvent {

  public String origin() {
    return getClass().getSimpleName();
  }
}
