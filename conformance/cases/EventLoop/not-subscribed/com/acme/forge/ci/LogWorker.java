package com.acme.forge.ci;

import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;

public final class LogWorker implements Subscriber<PipelineEvent> {

  private final EventStore store;

  public LogWorker(EventStore store) {
    this.store = store;
  }

  @Override
  public void handleEvent(PipelineEvent event) {
    store.publish(new PipelineEvent.FinishedEvent(1));
  }
}
