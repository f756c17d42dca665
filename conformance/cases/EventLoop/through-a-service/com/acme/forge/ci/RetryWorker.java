package com.acme.forge.ci;

import dev.ringfence.eventstore.Subscriber;

public final class RetryWorker implements Subscriber<PipelineCreatedEvent> {

  private final Pipelines pipelines;

  public RetryWorker(Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    pipelines.create(event.projectId());
  }
}
