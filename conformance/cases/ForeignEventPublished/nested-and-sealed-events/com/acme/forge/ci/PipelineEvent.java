package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public sealed interface PipelineEvent extends DomainEvent {

  record CreatedEvent(long id) implements PipelineEvent {}

  record FinishedEvent(long id, boolean passed) implements PipelineEvent {

    public FinishedEvent(long id) {
      this(id, true);
    }
  }
}
