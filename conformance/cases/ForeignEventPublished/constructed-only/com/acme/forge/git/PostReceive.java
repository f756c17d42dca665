package com.acme.forge.git;

import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;

class PostReceive {

  private final DomainEvent first = new PipelineCreatedEvent(1); // finds: ForeignEventPublished git -> ci

  DomainEvent next(long id) {
    if (id == 1) {
      return first;
    }
    return new PipelineCreatedEvent(id); // finds: ForeignEventPublished git -> ci
  }
}
