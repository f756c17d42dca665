package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

class Pipelines {

  DomainEvent anonymous() {
    return new DomainEvent() {};
  }

  DomainEvent local() {
    record Tick(long at) implements DomainEvent {}
    return new Tick(1);
  }
}
