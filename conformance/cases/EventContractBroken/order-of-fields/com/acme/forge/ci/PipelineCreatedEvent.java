package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public final class PipelineCreatedEvent implements Event {

  private static final String TOPIC = "ci";

  private final String ref;
  private final long pipelineId;
  private final transient String cache = TOPIC;

  public PipelineCreatedEvent(String ref, long pipelineId) {
    this.ref = ref;
    this.pipelineId = pipelineId;
  }

  @Override
  public String toString() {
    return cache + ref + pipelineId;
  }
}
