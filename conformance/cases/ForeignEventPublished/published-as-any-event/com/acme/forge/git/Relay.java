package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;
import java.util.List;

class Relay {

  void relay(Bus bus, PipelineCreatedEvent event) {
    DomainEvent any = event;
    bus.publish(any); // finds: ForeignEventPublished git -> ci
    List.of(event).forEach(bus::publish); // finds: ForeignEventPublished git -> ci
  }
}
