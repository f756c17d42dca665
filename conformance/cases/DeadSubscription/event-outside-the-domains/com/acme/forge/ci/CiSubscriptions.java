package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class CiSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
  }
}
