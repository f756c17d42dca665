package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Local implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    String text = "refused " + event.projectId();
    throw new IllegalStateException(text);
  }
}
