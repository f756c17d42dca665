package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Event;

class Reader {

  String read(Event event) {
    return switch (event) {
      case PipelineCreatedEvent(long id, String ref) -> ref + id;
      default -> "";
    };
  }
}
