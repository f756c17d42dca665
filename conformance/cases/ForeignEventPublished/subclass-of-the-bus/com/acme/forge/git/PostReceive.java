package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;

class PostReceive {

  void execute(AuditedBus bus, PipelineCreatedEvent event) {
    bus.publish(event); // finds: ForeignEventPublished git -> ci
  }
}
