package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import java.util.List;

public final class PackagesRemovedEvent implements DomainEvent {

  private final List<Package> removed; // finds: EventNotImmutable packages

  public PackagesRemovedEvent(List<Package> removed) {
    this.removed = List.copyOf(removed);
  }

  public List<Package> removed() {
    return removed;
  }
}
