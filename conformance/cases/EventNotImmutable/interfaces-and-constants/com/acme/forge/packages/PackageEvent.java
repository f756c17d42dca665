package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import java.util.logging.Logger;

public interface PackageEvent extends DomainEvent {

  Logger LOGGER = Logger.getLogger("packages");

  long packageId();
}
