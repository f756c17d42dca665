package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Checks implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    if (event.projectId() == 0) {
      return;
    }
    throw new IllegalStateException("unknown project " + event.projectId());
  }
}
