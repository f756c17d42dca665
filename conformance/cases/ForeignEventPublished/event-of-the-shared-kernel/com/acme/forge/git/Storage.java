package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.forge.common.LimitReachedEvent;

class Storage {

  void execute(Bus bus) {
    bus.publish(new LimitReachedEvent("disk"));
  }
}
