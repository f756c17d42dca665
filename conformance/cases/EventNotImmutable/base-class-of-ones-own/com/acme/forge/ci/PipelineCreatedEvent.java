package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.forge.common.Auditable;

public final class PipelineCreatedEvent extends Auditable implements DomainEvent { // finds: EventNotImmutable ci

  private final long pipelineId;

  public PipelineCreatedEvent(long pipelineId) {
    this.pipelineId = pipelineId;
  }

  public long pipelineId() {
    return pipelineId;
  }
}
