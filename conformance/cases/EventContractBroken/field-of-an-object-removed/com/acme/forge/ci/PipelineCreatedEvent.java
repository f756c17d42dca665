package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;
import java.util.List;

public record PipelineCreatedEvent(
    long pipelineId,
    List<Job> jobs) // finds: EventContractBroken ci
    implements Event {

  public record Job(String name) {}
}
