package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.platform.NodeStoppedEvent;

class Storage {

  void execute(Bus bus) {
    bus.publish(new NodeStoppedEvent("a"));
  }
}
