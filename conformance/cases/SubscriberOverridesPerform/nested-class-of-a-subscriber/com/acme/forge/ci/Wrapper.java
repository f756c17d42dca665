package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class Wrapper {

  private final Listener<PushReceivedEvent> wrapped = new CreatePipeline();

  public void inform(PushReceivedEvent event) {
    wrapped.inform(event);
  }
}
