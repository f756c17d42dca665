package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived> {

  private long last;

  @Override
  public void onEvent(PushReceived event) {
    last = event.projectId();
  }

  long last() {
    return last;
  }
}
