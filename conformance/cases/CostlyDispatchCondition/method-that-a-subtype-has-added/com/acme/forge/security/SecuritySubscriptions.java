package com.acme.forge.security;

import com.acme.forge.common.CachedSettings;
import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class SecuritySubscriptions implements Subscriptions {

  private final CachedSettings settings;

  SecuritySubscriptions(CachedSettings settings) {
    this.settings = settings;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> settings.isKnown(event.format()));
  }
}
