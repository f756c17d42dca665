package com.acme.forge.ci;

import com.acme.forge.common.Hub;
import com.acme.forge.git.PushReceivedEvent;
import java.io.File;

class Wiring {

  void wire(Hub hub) {
    hub.listen(CreatePipeline.class, PushReceivedEvent.class)
        .onlyIf(event -> new File("ci.yml").exists()) // finds: CostlyDispatchCondition ci
        .retryIf(error -> new File("retry").exists());
  }
}
