package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public sealed interface PipelineEvent extends DomainEvent {

  record CreateEvent(long id) implements PipelineEvent {} // finds: EventNaming ci

  record Finished(long id) implements PipelineEvent {} // finds: EventNaming ci

  record StoppedEvent(long id) implements PipelineEvent {}
}
