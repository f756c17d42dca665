package com.acme.forge.git;

import dev.ringfence.eventstore.EventStore;

final class Refs {

  void execute(EventStore store, RefEvent event) {
    store.publish(event);
  }
}
