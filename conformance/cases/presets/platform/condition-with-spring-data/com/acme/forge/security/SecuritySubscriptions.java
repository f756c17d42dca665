package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import com.acme.forge.packages.PackageRepository;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class SecuritySubscriptions implements Subscriptions {

  private final PackageRepository packages;

  SecuritySubscriptions(PackageRepository packages) {
    this.packages = packages;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> packages.existsById(event.packageId())); // finds: CostlyDispatchCondition security
  }
}
