package com.acme.forge.ci;

import com.acme.forge.common.Hears;
import com.acme.forge.git.PushReceivedEvent;

class Pipelines {

  @Hears
  void on(PushReceivedEvent event) {
    System.out.println(event.id());
  }
}
