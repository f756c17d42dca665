package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class MergeRequestsSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(UpdateHeadWorker.class).to(PipelineCreatedEvent.class);
  }
}
