package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Finally implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    try {
      throw new IllegalStateException("refused " + event.projectId());
    } finally {
      System.out.println("done");
    }
  }
}
