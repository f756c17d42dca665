package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Locks implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    synchronized (this) {
      throw new IllegalStateException("unknown project " + event.projectId());
    }
  }
}
