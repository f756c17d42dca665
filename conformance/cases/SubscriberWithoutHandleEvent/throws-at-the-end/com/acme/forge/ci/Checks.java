package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Checks implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    if (event.projectId() == 0) {
      return;
    }
    throw new IllegalStateException("unknown project " + event.projectId());
  }
}
