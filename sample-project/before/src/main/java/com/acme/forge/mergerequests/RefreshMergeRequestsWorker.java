package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.Push;
import dev.ringfence.eventstore.Worker;

/** Shows the pushed commits in the branch's merge requests. */
public final class RefreshMergeRequestsWorker implements Worker<Push> {

  private final MergeRequests mergeRequests;
  private final ActivityLog activity;

  public RefreshMergeRequestsWorker(MergeRequests mergeRequests, ActivityLog activity) {
    this.mergeRequests = mergeRequests;
    this.activity = activity;
  }

  @Override
  public void perform(Push push) {
    for (MergeRequest open : mergeRequests.openOf(push.projectId(), push.branch())) {
      mergeRequests.update(open.id(), each -> each.withHeadCommit(push.commit()));
      activity.record(
          "mergerequests", "merge request %d is now at %s".formatted(open.id(), push.commit()));
    }
  }
}
