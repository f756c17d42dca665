package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

public final class CreatePipelineWorker implements Subscriber<PushReceivedEvent> {

  private final EventStore store;

  public CreatePipelineWorker(EventStore store) {
    this.store = store;
  }

  @Override
  public void handleEvent(PushReceivedEvent event) {
    store.publish(new PipelineCreatedEvent(event.projectId()));
  }
}
