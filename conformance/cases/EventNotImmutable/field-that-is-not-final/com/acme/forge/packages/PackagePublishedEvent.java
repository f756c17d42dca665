package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;

public class PackagePublishedEvent implements Event {

  private final long packageId;
  private String version; // finds: EventNotImmutable packages
  public int downloads; // finds: EventNotImmutable packages

  public PackagePublishedEvent(long packageId, String version) {
    this.packageId = packageId;
    this.version = version;
  }

  public long packageId() {
    return packageId;
  }

  public void setVersion(String newVersion) {
    version = newVersion;
  }
}
