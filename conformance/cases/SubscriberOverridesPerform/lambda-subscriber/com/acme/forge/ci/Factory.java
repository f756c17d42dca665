package com.acme.forge.ci;

import dev.ringfence.eventstore.Subscriber;

final class Factory {

  Subscriber<PipelineCreatedEvent> create() {
    return event -> System.out.println(event.pipelineId());
  }

  Subscriber<PipelineCreatedEvent> refer() {
    return this::print;
  }

  private void print(PipelineCreatedEvent event) {
    System.out.println(event);
  }
}
