package com.acme.forge.git;

import dev.ringfence.eventstore.Event;

public sealed interface RefEvent extends Event {

  record CreatedEvent(String ref) implements RefEvent {} // finds: DeadSubscription git

  record DeletedEvent(String ref) implements RefEvent {} // finds: DeadSubscription git
}
