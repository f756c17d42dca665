package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class ScanWorker implements Subscriber<PackagePublishedEvent> {

  @Override
  public void handleEvent(PackagePublishedEvent event) {
    System.out.println("scan " + event.packageId());
  }
}
