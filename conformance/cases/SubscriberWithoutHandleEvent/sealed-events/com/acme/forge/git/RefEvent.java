package com.acme.forge.git;

import com.acme.bus.DomainEvent;

public sealed interface RefEvent extends DomainEvent {

  record CreatedEvent(String ref) implements RefEvent {}

  record DeletedEvent(String ref) implements RefEvent {}
}
