package com.acme.forge.git;

import dev.ringfence.eventstore.EventStore;

final class PostReceive {

  void execute(EventStore store, long id) {
    store.publish(new PushReceivedEvent(id));
  }
}
