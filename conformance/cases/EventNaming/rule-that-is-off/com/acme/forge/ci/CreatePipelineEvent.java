package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record CreatePipelineEvent(long id) implements Event {}
