package com.acme.forge.packages;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.EventStore;

final class PublishService {

  private final EventStore store;

  PublishService(EventStore store) {
    this.store = store;
  }

  void execute(long pipelineId) {
    store.publish(new PipelineCreatedEvent(pipelineId, "main")); // finds: ForeignEventPublished packages -> ci
  }
}
