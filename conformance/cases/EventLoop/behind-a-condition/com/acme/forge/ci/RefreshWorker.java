package com.acme.forge.ci;

import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

public final class RefreshWorker implements Subscriber<PipelineCreatedEvent> {

  private final EventStore store;

  public RefreshWorker(EventStore store) {
    this.store = store;
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    if (event.projectId() > 0) {
      store.publish(new PipelineCreatedEvent(event.projectId() - 1)); // finds: EventLoop ci
    }
  }
}
