package com.acme.forge.ci;

import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

public final class RefreshWorker implements Subscriber<PipelineCreatedEvent> {

  private final EventStore store;

  public RefreshWorker(EventStore store) {
    this.store = store;
  }

  void refresh(long id) {
    store.publish(new PipelineCreatedEvent(id));
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    System.out.println(event);
  }
}
