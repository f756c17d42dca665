package com.acme.forge.ci;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.git.events.BranchDeletedEvent;
import com.acme.forge.git.events.PushReceivedEvent;
import com.acme.forge.packages.events.PackageRegistryEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

/** What ci acts on. */
public final class CiSubscriptions implements Subscriptions {

  private static final String SKIP_CI = "[skip ci]";

  private final SubscribedProjects subscribed;

  public CiSubscriptions(SubscribedProjects subscribed) {
    this.subscribed = subscribed;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(CreatePipelineWorker.class)
        .to(PushReceivedEvent.class)
        .when(push -> !push.message().contains(SKIP_CI));
    registry
        .subscribe(CreateEventPipelineWorker.class)
        .to(PackageRegistryEvent.class)
        .when(event -> subscribed.mayInclude(event.projectId()));
    registry.subscribe(CancelPipelinesWorker.class).to(BranchDeletedEvent.class);
    registry.publishes(PipelineCreatedEvent.class);
  }
}
