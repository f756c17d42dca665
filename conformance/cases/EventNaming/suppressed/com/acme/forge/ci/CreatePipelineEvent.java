package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

@SuppressWarnings("EventNaming") // In flight since 2019.
public record CreatePipelineEvent(long projectId) implements Event {}
