package com.acme.forge.ci;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.Push;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Worker;

/** Creates a pipeline for what was pushed. */
public final class CreatePipelineWorker implements Worker<Push> {

  public static final String SKIP_CI = "[skip ci]";

  private final Pipelines pipelines;
  private final EventStore events;
  private final ActivityLog activity;

  public CreatePipelineWorker(Pipelines pipelines, EventStore events, ActivityLog activity) {
    this.pipelines = pipelines;
    this.events = events;
    this.activity = activity;
  }

  @Override
  public void perform(Push push) {
    Pipeline pipeline = pipelines.create(push.projectId(), push.branch(), push.commit());
    activity.record("ci", "pipeline %d runs on %s".formatted(pipeline.id(), pipeline.branch()));
    events.publish(
        new PipelineCreatedEvent(
            pipeline.id(), pipeline.projectId(), pipeline.branch(), pipeline.commit()));
  }
}
