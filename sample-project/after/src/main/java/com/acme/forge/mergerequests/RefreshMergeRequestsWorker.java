package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

/** Shows the pushed commits in the branch's merge requests. */
final class RefreshMergeRequestsWorker implements Subscriber<PushReceivedEvent> {

  private final MergeRequests mergeRequests;
  private final ActivityLog activity;

  RefreshMergeRequestsWorker(MergeRequests mergeRequests, ActivityLog activity) {
    this.mergeRequests = mergeRequests;
    this.activity = activity;
  }

  @Override
  public void handleEvent(PushReceivedEvent event) {
    for (long id : mergeRequests.openOf(event.projectId(), event.branch())) {
      mergeRequests.updateHeadCommit(id, event.commit());
      activity.record(
          "mergerequests", "merge request %d is now at %s".formatted(id, event.commit()));
    }
  }
}
