package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record PipelineCreatedEvent(
    Status status) // finds: EventContractBroken ci
    implements Event {

  public enum Status {
    CREATED
  }
}
