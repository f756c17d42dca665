package com.acme.forge.git;

import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;

class PostReceive {

  DomainEvent execute() {
    return new PipelineCreatedEvent(1) {}; // finds: ForeignEventPublished git -> ci
  }
}
