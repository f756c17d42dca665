package com.acme.forge.ci;

import com.acme.bus.Bus;
import com.acme.forge.git.BranchDeletedEvent;
import com.acme.forge.git.PushReceivedEvent;

class Wiring {

  void wire(Bus bus) {
    bus.subscribe(CreatePipeline.class, PushReceivedEvent.class);
    bus.subscribe(CreatePipeline.class, BranchDeletedEvent.class); // finds: DeadSubscription ci
  }
}
