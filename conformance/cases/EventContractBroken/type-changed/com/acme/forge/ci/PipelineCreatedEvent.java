package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record PipelineCreatedEvent(long pipelineId, int ref) implements Event {} // finds: EventContractBroken ci
