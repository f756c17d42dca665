package com.acme.forge.packages;

import com.acme.forge.git.events.BranchDeletedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

/** What packages acts on. */
public final class PackagesSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(CleanUpPackagesWorker.class).to(BranchDeletedEvent.class);
  }
}
