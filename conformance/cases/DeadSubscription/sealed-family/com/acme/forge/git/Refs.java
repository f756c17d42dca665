package com.acme.forge.git;

import dev.ringfence.eventstore.EventStore;

final class Refs {

  void execute(EventStore store) {
    store.publish(new RefEvent.CreatedEvent("a"));
    store.publish(new RefEvent.DeletedEvent("a"));
  }
}
