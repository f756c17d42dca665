package com.acme.forge.security;

import com.acme.forge.common.Flags;
import com.acme.forge.common.OwnSettings;
import com.acme.forge.common.remote.Remote;
import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

abstract class SecuritySubscriptions implements Subscriptions {

  abstract Flags flags();

  abstract OwnSettings settings();

  @Override
  public void register(Registry registry) {
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(event -> flags().isOn("scan")); // finds: CostlyDispatchCondition security
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(event -> settings().get("scan")); // finds: CostlyDispatchCondition security
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(event -> Remote.ask("scan")); // finds: CostlyDispatchCondition security
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(event -> flags().isDefined("scan"));
  }
}
