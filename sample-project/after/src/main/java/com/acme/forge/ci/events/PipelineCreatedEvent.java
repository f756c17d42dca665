package com.acme.forge.ci.events;

import dev.ringfence.eventstore.Event;

/**
 * A pipeline was created for a commit.
 *
 * @param origin what it was created for
 */
public record PipelineCreatedEvent(
    long pipelineId, long projectId, String branch, String commit, OriginalEvent origin)
    implements Event {}
