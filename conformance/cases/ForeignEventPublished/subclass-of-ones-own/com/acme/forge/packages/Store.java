package com.acme.forge.packages;

import com.acme.bus.Bus;

class Store {

  void execute(Bus bus) {
    bus.publish(new ArtifactStoredEvent(1));
  }
}
