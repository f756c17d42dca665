package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import com.acme.forge.packages.Packages;
import dev.ringfence.eventstore.Subscriber;
import java.nio.file.Files;
import java.nio.file.Path;

public final class ScanWorker implements Subscriber<PackagePublishedEvent> {

  private final Packages packages;

  public ScanWorker(Packages packages) {
    this.packages = packages;
  }

  @Override
  public void handleEvent(PackagePublishedEvent event) {
    if (packages.isKnown(event.packageId()) && Files.exists(Path.of(event.format()))) {
      System.out.println("scan");
    }
  }
}
