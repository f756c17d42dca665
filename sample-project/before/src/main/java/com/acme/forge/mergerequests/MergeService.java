package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.DeleteSourceBranchWorker;
import dev.ringfence.eventstore.JobEngine;

/** Merges. */
public final class MergeService {

  private final MergeRequests mergeRequests;
  private final JobEngine jobs;
  private final ActivityLog activity;

  public MergeService(MergeRequests mergeRequests, JobEngine jobs, ActivityLog activity) {
    this.mergeRequests = mergeRequests;
    this.jobs = jobs;
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
    jobs.enqueue(
        DeleteSourceBranchWorker.class,
        new DeleteSourceBranchWorker.Branch(mergeRequest.projectId(), mergeRequest.sourceBranch()));
  }
}
