package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class SecuritySubscriptions implements Subscriptions {

  private boolean first = true;

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(this::isFirst); // finds: CostlyDispatchCondition security
  }

  private synchronized boolean isFirst(PackagePublishedEvent event) {
    boolean result = first;
    first = false;
    return result;
  }
}
