package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public class PipelineStart implements DomainEvent { // finds: EventNaming ci

  private final long id;

  public PipelineStart(long id) {
    this.id = id;
  }

  public long id() {
    return id;
  }
}
