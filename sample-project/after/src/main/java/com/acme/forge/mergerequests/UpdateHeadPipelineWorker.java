package com.acme.forge.mergerequests;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.ActivityLog;
import dev.ringfence.eventstore.Subscriber;

/** Shows the newest pipeline in the branch's merge requests. */
final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {

  private final MergeRequests mergeRequests;
  private final ActivityLog activity;

  UpdateHeadPipelineWorker(MergeRequests mergeRequests, ActivityLog activity) {
    this.mergeRequests = mergeRequests;
    this.activity = activity;
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    for (long id : mergeRequests.openOf(event.projectId(), event.branch())) {
      mergeRequests.updateHeadPipeline(id, event.pipelineId());
      activity.record(
          "mergerequests",
          "merge request %d has head pipeline %d".formatted(id, event.pipelineId()));
    }
  }
}
