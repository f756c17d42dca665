package com.acme.forge.packages;

import com.acme.bus.DomainEvent;

class PackageTestedEvent implements DomainEvent {

  long packageId;
}
