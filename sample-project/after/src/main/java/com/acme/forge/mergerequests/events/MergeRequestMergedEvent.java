package com.acme.forge.mergerequests.events;

import dev.ringfence.eventstore.Event;

/** A merge request was merged. */
public record MergeRequestMergedEvent(long mergeRequestId, long projectId, String sourceBranch)
    implements Event {}
