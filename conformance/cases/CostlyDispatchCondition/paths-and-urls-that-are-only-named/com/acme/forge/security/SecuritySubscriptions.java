package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;

final class SecuritySubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> Path.of(event.format()).getFileName().startsWith("a") || new File(event.format()).getName().isEmpty() || URI.create(event.format()).getPath().isEmpty());
  }
}
