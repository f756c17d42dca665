package com.acme.forge.git;

import dev.ringfence.eventstore.EventStore;

final class DeleteBranch {

  void execute(EventStore store) {
    store.publish(new BranchDeletedEvent("a"));
  }
}
