package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public final class PipelineCreatedEvent extends Change implements Event {

  private final long pipelineId;

  public PipelineCreatedEvent(long pipelineId) {
    this.pipelineId = pipelineId;
  }

  public long getPipelineId() {
    return pipelineId;
  }
}
