package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;

class PostReceive {

  // Until ci publishes it itself.
  @SuppressWarnings("ForeignEventPublished")
  void execute(Bus bus) {
    bus.publish(new PipelineCreatedEvent(1));
  }

  void variable(Bus bus) {
    @SuppressWarnings("ForeignEventPublished") // Until ci publishes it itself.
    DomainEvent event = new PipelineCreatedEvent(1);
    bus.publish(event);
  }
}
