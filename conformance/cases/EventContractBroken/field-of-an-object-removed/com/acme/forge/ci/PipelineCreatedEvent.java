package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;
import java.util.List;

public record PipelineCreatedEvent(
    long pipelineId,
    List<Job> jobs)
    implements Event {

  public record Job(String name) {} // finds: EventContractBroken ci
}
