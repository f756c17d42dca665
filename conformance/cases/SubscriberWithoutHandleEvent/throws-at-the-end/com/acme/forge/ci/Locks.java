package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Locks implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    synchronized (this) {
      throw new IllegalStateException("unknown project " + event.projectId());
    }
  }
}
