package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record PipelineCreated(long pipelineId) implements Event {} // finds: EventNaming ci
