package com.acme.forge.packages;

import com.acme.bus.DomainEvent;

public final class PackagePublishedEvent implements DomainEvent {

  // Read by the old exporter.
  @SuppressWarnings("EventNotImmutable")
  public long packageId;
}
