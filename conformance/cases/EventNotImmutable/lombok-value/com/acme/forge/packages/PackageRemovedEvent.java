package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import lombok.Value;
import lombok.experimental.NonFinal;

@Value
public class PackageRemovedEvent implements DomainEvent {

  long packageId;
  @NonFinal String reason; // finds: EventNotImmutable packages
}
