package com.acme.forge.ci;

import dev.ringfence.eventstore.Subscriber;

public final class RefreshWorker implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    System.out.println(new PipelineCreatedEvent(event.projectId()).equals(event));
  }
}
