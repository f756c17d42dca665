package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import lombok.Value;

@Value
public class PackagePublishedEvent implements DomainEvent {

  long packageId;
  String version;
}
