package com.acme.forge.security;

import com.acme.forge.common.Lookup;
import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class SecuritySubscriptions implements Subscriptions {

  private final Lookup lookup;

  SecuritySubscriptions(Lookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> lookup.has(event.packageId())); // finds: CostlyDispatchCondition security
  }
}
