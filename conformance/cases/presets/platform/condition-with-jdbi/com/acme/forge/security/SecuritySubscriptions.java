package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import com.acme.forge.packages.Packages;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class SecuritySubscriptions implements Subscriptions {

  private final Packages packages;

  SecuritySubscriptions(Packages packages) {
    this.packages = packages;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> packages.isKnown(event.packageId())); // finds: CostlyDispatchCondition security
  }
}
