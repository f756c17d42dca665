package com.acme.forge.packages;

import com.acme.bus.DomainEvent;

// Read by the old exporter.
@SuppressWarnings("EventNotImmutable")
public final class PackageRemovedEvent implements DomainEvent {

  public long packageId;
}
