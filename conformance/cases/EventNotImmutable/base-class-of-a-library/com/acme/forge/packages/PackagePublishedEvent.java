package com.acme.forge.packages;

import com.acme.bus.TimedEvent;

public final class PackagePublishedEvent extends TimedEvent {

  private final long packageId;

  public PackagePublishedEvent(long packageId) {
    this.packageId = packageId;
  }

  public long packageId() {
    return packageId;
  }
}
