package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.nio.file.Files;
import java.nio.file.Path;

final class SecuritySubscriptions implements Subscriptions {

  @Override
  @SuppressWarnings("CostlyDispatchCondition") // The list is in a memory disk.
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> Files.exists(Path.of(event.format())));
  }
}
