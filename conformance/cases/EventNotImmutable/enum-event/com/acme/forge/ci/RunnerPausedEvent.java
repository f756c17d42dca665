package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public enum RunnerPausedEvent implements DomainEvent {
  BY_USER,
  BY_SYSTEM;

  private int times; // finds: EventNotImmutable ci

  public int count() {
    times++;
    return times;
  }
}
