package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import lombok.Data;

@Data
public class PackageRenamedEvent implements DomainEvent {

  private long packageId; // finds: EventNotImmutable packages
}
