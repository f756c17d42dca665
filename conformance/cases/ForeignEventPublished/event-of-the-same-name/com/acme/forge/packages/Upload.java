package com.acme.forge.packages;

import com.acme.bus.Bus;

class Upload {

  void execute(Bus bus) {
    bus.publish(new BuildFinishedEvent(1));
  }
}
