package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public sealed interface PipelineEvent extends Event {

  record CreatedEvent(long id) implements PipelineEvent {}

  record FinishedEvent(long id) implements PipelineEvent {}
}
