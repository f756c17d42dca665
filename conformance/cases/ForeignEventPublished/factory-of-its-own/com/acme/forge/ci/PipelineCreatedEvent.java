package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineCreatedEvent(long pipelineId, String ref) implements DomainEvent {

  public static PipelineCreatedEvent onMain(long pipelineId) {
    return new PipelineCreatedEvent(pipelineId, "main");
  }
}
