package com.acme.forge.ci.events;

import dev.ringfence.eventstore.Event;

/** A pipeline was created for a commit. */
public record PipelineCreatedEvent(long pipelineId, long projectId, String branch, String commit)
    implements Event {}
