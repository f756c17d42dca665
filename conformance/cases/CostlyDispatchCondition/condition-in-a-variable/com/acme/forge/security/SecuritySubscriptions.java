package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.nio.file.Files;
import java.nio.file.Path;
import dev.ringfence.eventstore.EventCondition;

final class SecuritySubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    EventCondition<PackagePublishedEvent> listed = event -> Files.exists(Path.of(event.format()));
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(listed); // finds: CostlyDispatchCondition security
  }
}
