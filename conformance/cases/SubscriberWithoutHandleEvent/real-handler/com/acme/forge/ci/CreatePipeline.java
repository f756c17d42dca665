package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  private long last;

  @Override
  public void onEvent(PushReceivedEvent event) {
    last = event.projectId();
  }

  long last() {
    return last;
  }
}
