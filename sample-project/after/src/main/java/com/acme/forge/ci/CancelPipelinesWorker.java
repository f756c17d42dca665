package com.acme.forge.ci;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.BranchDeletedEvent;
import dev.ringfence.eventstore.Subscriber;

/** Cancels what still runs on a branch that is gone. */
final class CancelPipelinesWorker implements Subscriber<BranchDeletedEvent> {

  private final Pipelines pipelines;
  private final ActivityLog activity;

  CancelPipelinesWorker(Pipelines pipelines, ActivityLog activity) {
    this.pipelines = pipelines;
    this.activity = activity;
  }

  @Override
  public void handleEvent(BranchDeletedEvent event) {
    for (long pipeline : pipelines.cancel(event.projectId(), event.branch())) {
      activity.record("ci", "pipeline %d is canceled".formatted(pipeline));
    }
  }
}
