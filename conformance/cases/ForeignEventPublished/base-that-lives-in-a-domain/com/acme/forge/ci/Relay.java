package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import com.acme.forge.platform.Bus;

class Relay {

  void relay(Bus bus, PushReceivedEvent event) {
    bus.publish(event); // finds: ForeignEventPublished ci -> git
  }
}
