package com.acme.forge.trail;

import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

/** What the trail acts on: everything. */
public final class TrailSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(RecordEventWorker.class).toNamed("*");
  }
}
