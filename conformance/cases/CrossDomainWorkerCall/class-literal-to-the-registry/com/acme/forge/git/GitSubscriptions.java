package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineWorker;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class GitSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
  }
}
