package com.acme.forge.ci;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.common.ActivityLog;
import com.acme.forge.git.events.PushReceivedEvent;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

/** Creates a pipeline for what was pushed. */
final class CreatePipelineWorker implements Subscriber<PushReceivedEvent> {

  private final Pipelines pipelines;
  private final EventStore events;
  private final ActivityLog activity;

  CreatePipelineWorker(Pipelines pipelines, EventStore events, ActivityLog activity) {
    this.pipelines = pipelines;
    this.events = events;
    this.activity = activity;
  }

  @Override
  public void handleEvent(PushReceivedEvent event) {
    Pipeline pipeline = pipelines.create(event.projectId(), event.branch(), event.commit());
    activity.record("ci", "pipeline %d runs on %s".formatted(pipeline.id(), pipeline.branch()));
    events.publish(
        new PipelineCreatedEvent(
            pipeline.id(), pipeline.projectId(), pipeline.branch(), pipeline.commit()));
  }
}
