package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.util.Set;

final class SecuritySubscriptions implements Subscriptions {

  private static final long LIMIT = 10;
  private static final Set<String> FORMATS = Set.of("npm", "maven");

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> event.packageId() > LIMIT && FORMATS.contains(event.format()));
  }
}
