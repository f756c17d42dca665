package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

public final class RefreshWorker implements Subscriber<PipelineCreatedEvent> {

  private final EventStore store;

  public RefreshWorker(EventStore store) {
    this.store = store;
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    Event again = new PipelineCreatedEvent(event.projectId());
    store.publish(again); // finds: EventLoop ci
  }
}
