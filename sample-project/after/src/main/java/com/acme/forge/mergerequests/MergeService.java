package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.mergerequests.events.MergeRequestMergedEvent;
import dev.ringfence.eventstore.EventStore;

/** Merges. */
public final class MergeService {

  private final MergeRequests mergeRequests;
  private final EventStore events;
  private final ActivityLog activity;

  public MergeService(MergeRequests mergeRequests, EventStore events, ActivityLog activity) {
    this.mergeRequests = mergeRequests;
    this.events = events;
    this.activity = activity;
  }

  /**
   * Merges a merge request.
   *
   * @throws IllegalStateException if something blocks it
   */
  public void merge(long id) {
    MergeRequest mergeRequest = mergeRequests.find(id);
    if (!mergeRequest.blockedBy().isEmpty()) {
      throw new IllegalStateException(
          "Merge request %d is blocked by %s".formatted(id, mergeRequest.blockedBy()));
    }
    mergeRequests.update(id, MergeRequest::asMerged);
    activity.record("mergerequests", "merge request %d is merged".formatted(id));
    events.publish(
        new MergeRequestMergedEvent(id, mergeRequest.projectId(), mergeRequest.sourceBranch()));
  }
}
