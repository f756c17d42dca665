package com.acme.forge.git;

import dev.ringfence.eventstore.Event;

public sealed interface RefEvent extends Event {

  record CreatedEvent(String ref) implements RefEvent {}

  record DeletedEvent(String ref) implements RefEvent {}
}
