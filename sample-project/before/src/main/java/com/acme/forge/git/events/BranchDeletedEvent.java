package com.acme.forge.git.events;

import dev.ringfence.eventstore.Event;

/** A branch is gone. */
public record BranchDeletedEvent(long projectId, String branch) implements Event {}
