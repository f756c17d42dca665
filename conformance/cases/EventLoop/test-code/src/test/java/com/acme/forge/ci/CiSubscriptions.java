package com.acme.forge.ci;

import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class CiSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(RefreshWorker.class).to(PipelineCreatedEvent.class);
  }
}
