package com.acme.forge.git;

import com.acme.bus.Bus;

class PostReceive {

  void execute(Bus bus) {
    bus.publish(new PushReceivedEvent(1));
    bus.publish(new BranchDeletedEvent(1));
  }
}
