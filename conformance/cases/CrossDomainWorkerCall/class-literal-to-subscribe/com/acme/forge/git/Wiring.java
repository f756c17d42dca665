package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.forge.ci.CreatePipeline;

public class Wiring {

  void wire(Bus bus) {
    bus.subscribe(CreatePipeline.class, PushReceivedEvent.class);
  }
}
