package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import java.io.InputStream;

public sealed interface PipelineEvent extends DomainEvent {

  record CreatedEvent(long id, InputStream configuration) // finds: EventNotImmutable ci
      implements PipelineEvent {}

  final class FinishedEvent implements PipelineEvent {

    private boolean passed; // finds: EventNotImmutable ci

    public FinishedEvent(boolean passed) {
      this.passed = passed;
    }

    public boolean passed() {
      return passed;
    }
  }
}
