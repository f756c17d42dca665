package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public class PipelineCreatedEvent implements DomainEvent {

  private final long pipelineId;

  public PipelineCreatedEvent(long pipelineId) {
    this.pipelineId = pipelineId;
  }

  public long pipelineId() {
    return pipelineId;
  }
}
