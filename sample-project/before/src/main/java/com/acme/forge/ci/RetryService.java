package com.acme.forge.ci;

import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.Push;
import dev.ringfence.eventstore.EventStore;
import java.util.List;

/** What the retry button calls. */
public final class RetryService {

  private final Pipelines pipelines;
  private final EventStore events;
  private final ActivityLog activity;

  public RetryService(Pipelines pipelines, EventStore events, ActivityLog activity) {
    this.pipelines = pipelines;
    this.events = events;
    this.activity = activity;
  }

  public void retry(Pipeline pipeline) {
    var push =
        new Push(pipeline.projectId(), pipeline.branch(), pipeline.commit(), "Retry", List.of());
    new CreatePipelineWorker(pipelines, events, activity).perform(push);
  }
}
