package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

final class SecuritySubscriptions implements Subscriptions {

  private final Supplier<Boolean> known = () -> Files.exists(Path.of("list"));

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> known.get()); // finds: CostlyDispatchCondition security
  }
}
