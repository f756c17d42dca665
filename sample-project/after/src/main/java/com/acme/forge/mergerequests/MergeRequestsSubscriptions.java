package com.acme.forge.mergerequests;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.git.events.PushReceivedEvent;
import com.acme.forge.packages.events.VulnerableDependencyFoundEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

/** What mergerequests acts on. */
public final class MergeRequestsSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(RefreshMergeRequestsWorker.class).to(PushReceivedEvent.class);
    registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class);
    registry.subscribe(BlockMergeWorker.class).to(VulnerableDependencyFoundEvent.class);
  }
}
