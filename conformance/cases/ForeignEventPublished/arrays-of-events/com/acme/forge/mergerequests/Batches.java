package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import java.util.ArrayList;
import java.util.List;

class Batches {

  PipelineCreatedEvent[] toArray(List<PipelineCreatedEvent> events) {
    PipelineCreatedEvent[] empty = new PipelineCreatedEvent[0];
    return events.isEmpty() ? empty : events.toArray(PipelineCreatedEvent[]::new);
  }

  List<PipelineCreatedEvent> copy(List<PipelineCreatedEvent> events) {
    return new ArrayList<PipelineCreatedEvent>(events);
  }
}
