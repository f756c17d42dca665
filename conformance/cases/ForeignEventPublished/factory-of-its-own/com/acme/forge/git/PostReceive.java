package com.acme.forge.git;

import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;
import java.util.stream.LongStream;

class PostReceive {

  DomainEvent event(long id) {
    return PipelineCreatedEvent.onMain(id); // finds: ForeignEventPublished git -> ci
  }

  Object byReference() {
    return LongStream.of(1).mapToObj(PipelineCreatedEvent::onMain); // finds: ForeignEventPublished git -> ci
  }
}
