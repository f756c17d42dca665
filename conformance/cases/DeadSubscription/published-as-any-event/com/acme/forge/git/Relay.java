package com.acme.forge.git;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;

final class Relay {

  void relay(EventStore store, Event event) {
    store.publish(event);
  }
}
