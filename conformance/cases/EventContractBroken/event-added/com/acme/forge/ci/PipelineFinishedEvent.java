package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record PipelineFinishedEvent(long id) implements Event {}
