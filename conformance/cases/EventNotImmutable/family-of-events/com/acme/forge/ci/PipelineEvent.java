package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public abstract class PipelineEvent implements DomainEvent {

  protected long pipelineId; // finds: EventNotImmutable ci

  public long pipelineId() {
    return pipelineId;
  }
}
