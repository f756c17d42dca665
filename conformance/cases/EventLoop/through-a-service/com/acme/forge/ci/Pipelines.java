package com.acme.forge.ci;

import dev.ringfence.eventstore.EventStore;

public final class Pipelines {

  private final EventStore store;

  public Pipelines(EventStore store) {
    this.store = store;
  }

  void create(long id) {
    tell(id);
  }

  private void tell(long id) {
    store.publish(new PipelineCreatedEvent(id)); // finds: EventLoop ci
  }
}
