package com.acme.forge.mergerequests;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.packages.events.VulnerableDependencyFoundEvent;
import dev.ringfence.eventstore.Subscriber;

/** Blocks the merge requests that would bring in a vulnerable dependency. */
final class BlockMergeWorker implements Subscriber<VulnerableDependencyFoundEvent> {

  private final MergeRequests mergeRequests;
  private final ActivityLog activity;

  BlockMergeWorker(MergeRequests mergeRequests, ActivityLog activity) {
    this.mergeRequests = mergeRequests;
    this.activity = activity;
  }

  @Override
  public void handleEvent(VulnerableDependencyFoundEvent event) {
    for (long id : mergeRequests.openOf(event.projectId(), event.branch())) {
      mergeRequests.block(id, event.advisory());
      activity.record(
          "mergerequests", "merge request %d is blocked by %s".formatted(id, event.advisory()));
    }
  }
}
