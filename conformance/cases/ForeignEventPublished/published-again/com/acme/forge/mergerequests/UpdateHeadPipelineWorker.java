package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {

  private final EventStore store;

  UpdateHeadPipelineWorker(EventStore store) {
    this.store = store;
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    store.publish(event); // finds: ForeignEventPublished mergerequests -> ci
  }
}
