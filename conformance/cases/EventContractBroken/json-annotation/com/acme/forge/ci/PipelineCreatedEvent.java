package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record PipelineCreatedEvent(@JsonName("pipelineId") long id) implements Event {}
