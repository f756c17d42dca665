package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

final class SecuritySubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    boolean listed = Files.exists(Path.of("list"));
    long limit = new File("list").length();
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> listed && event.packageId() < limit)
        .delay(Duration.ofMillis(new File("list").length()));
  }
}
