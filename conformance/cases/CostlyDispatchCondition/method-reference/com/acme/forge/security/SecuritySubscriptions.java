package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SecuritySubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(this::isListed); // finds: CostlyDispatchCondition security
  }

  private boolean isListed(PackagePublishedEvent event) {
    try {
      return Files.readString(Path.of("list")).contains(event.format());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
