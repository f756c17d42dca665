package com.acme.forge.mergerequests;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

/** What mergerequests acts on. */
public final class MergeRequestsSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class);
  }
}
