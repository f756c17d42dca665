package com.acme.forge.ci;

import com.acme.forge.common.ActivityLog;
import dev.ringfence.eventstore.Worker;

/** Cancels a pipeline. */
public final class CancelPipelineWorker implements Worker<Pipeline> {

  private final Pipelines pipelines;
  private final ActivityLog activity;

  public CancelPipelineWorker(Pipelines pipelines, ActivityLog activity) {
    this.pipelines = pipelines;
    this.activity = activity;
  }

  @Override
  public void perform(Pipeline pipeline) {
    pipelines.cancel(pipeline.id());
    activity.record("ci", "pipeline %d is canceled".formatted(pipeline.id()));
  }
}
