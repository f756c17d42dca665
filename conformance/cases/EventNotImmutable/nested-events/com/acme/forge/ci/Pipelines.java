package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

class Pipelines {

  static class PipelineStoppedEvent implements DomainEvent {

    String reason = ""; // finds: EventNotImmutable ci
  }

  DomainEvent local() {
    class PipelineLostEvent implements DomainEvent {

      int attempts; // finds: EventNotImmutable ci
    }
    return new PipelineLostEvent();
  }
}
