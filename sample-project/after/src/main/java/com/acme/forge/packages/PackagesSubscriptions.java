package com.acme.forge.packages;

import com.acme.forge.ci.events.PipelineCreatedEvent;
import com.acme.forge.git.events.BranchDeletedEvent;
import com.acme.forge.git.events.PushReceivedEvent;
import com.acme.forge.packages.events.PackageRegistryEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

/** What packages acts on. */
public final class PackagesSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanDependenciesWorker.class)
        .to(PushReceivedEvent.class)
        .when(ScanDependenciesWorker::concerns);
    registry.subscribe(ScheduleCleanUpWorker.class).to(BranchDeletedEvent.class);
    registry
        .subscribe(LinkPipelineWorker.class)
        .to(PipelineCreatedEvent.class)
        .when(LinkPipelineWorker::concerns);
    registry.publishes(PackageRegistryEvent.class);
  }
}
