package com.acme.forge.security;

import com.acme.forge.common.BaseSubscriptions;
import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;

final class SecuritySubscriptions extends BaseSubscriptions {

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> isOn(event.format())); // finds: CostlyDispatchCondition security
  }
}
