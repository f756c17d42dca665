package com.acme.forge.security;

import com.acme.bus.Directory;
import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class SecuritySubscriptions implements Subscriptions {

  private final Directory directory;

  SecuritySubscriptions(Directory directory) {
    this.directory = directory;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> directory.root().exists()); // finds: CostlyDispatchCondition security
  }
}
