package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.common.Database;
import com.acme.forge.mergerequests.events.MergeRequestMergedEvent;
import dev.ringfence.eventstore.EventStore;

/** Merges. */
public final class MergeService {

  private final Database database;
  private final MergeRequests mergeRequests;
  private final EventStore events;
  private final ActivityLog activity;

  public MergeService(
      Database database, MergeRequests mergeRequests, EventStore events, ActivityLog activity) {
    this.database = database;
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
    database.inTransaction(
        handle -> {
          mergeRequests.merge(handle, id);
          events.publish(
              new MergeRequestMergedEvent(
                  id, mergeRequest.projectId(), mergeRequest.sourceBranch()));
        });
    activity.record("mergerequests", "merge request %d is merged".formatted(id));
  }
}
