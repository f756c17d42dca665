package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record PipelineCreatedEvent(Status status) implements Event {

  public enum Status {
    RUNNING,
    FAILED,
    CREATED
  }
}
