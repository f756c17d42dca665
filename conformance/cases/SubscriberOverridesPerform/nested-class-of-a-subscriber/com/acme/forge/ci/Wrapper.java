package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class Wrapper {

  private final Listener<PushReceived> wrapped = new CreatePipeline();

  public void inform(PushReceived event) {
    wrapped.inform(event);
  }
}
