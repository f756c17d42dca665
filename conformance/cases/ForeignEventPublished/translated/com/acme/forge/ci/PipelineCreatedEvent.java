package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record PipelineCreatedEvent(long pipelineId, String ref) implements Event {

  public PipelineCreatedEvent onMain() {
    return new PipelineCreatedEvent(pipelineId, "main");
  }
}
