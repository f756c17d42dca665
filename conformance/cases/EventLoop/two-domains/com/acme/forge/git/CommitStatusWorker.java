package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

public final class CommitStatusWorker implements Subscriber<PipelineCreatedEvent> {

  private final EventStore store;

  public CommitStatusWorker(EventStore store) {
    this.store = store;
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    store.publish(new PushReceivedEvent(event.projectId()));
  }
}
