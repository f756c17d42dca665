package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class GitSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(CommitStatusWorker.class).to(PipelineCreatedEvent.class);
  }
}
