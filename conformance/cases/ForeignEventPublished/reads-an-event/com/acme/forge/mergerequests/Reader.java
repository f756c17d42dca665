package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Event;
import java.util.List;
import java.util.function.Function;

class Reader {

  String read(Event event, List<PipelineCreatedEvent> events) {
    if (event instanceof PipelineCreatedEvent created && created.pipelineId() > 0) {
      return created.ref();
    }
    long sum = events.stream().mapToLong(PipelineCreatedEvent::pipelineId).sum();
    Function<PipelineCreatedEvent, String> ref = PipelineCreatedEvent::ref;
    return ref.apply((PipelineCreatedEvent) event) + sum + PipelineCreatedEvent.class.getName();
  }
}
