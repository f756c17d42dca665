package com.acme.forge.git;

import com.acme.forge.mergerequests.events.MergeRequestMergedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

/** What git acts on. */
public final class GitSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(DeleteSourceBranchWorker.class).to(MergeRequestMergedEvent.class);
  }
}
