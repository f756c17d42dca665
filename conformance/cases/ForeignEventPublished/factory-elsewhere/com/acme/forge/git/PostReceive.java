package com.acme.forge.git;

import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineEvents;

class PostReceive {

  DomainEvent execute() {
    return PipelineEvents.created(1); // finds: ForeignEventPublished git -> ci
  }
}
