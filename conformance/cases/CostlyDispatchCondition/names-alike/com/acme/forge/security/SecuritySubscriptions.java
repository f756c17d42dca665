package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class SecuritySubscriptions implements Subscriptions {

  private final Map<String, Boolean> seen = new ConcurrentHashMap<>();

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> seen.get(event.format()) && new com.acme.forge.security.Lock("").lock() && com.acme.forge.security.Files.exists(""));
  }
}
