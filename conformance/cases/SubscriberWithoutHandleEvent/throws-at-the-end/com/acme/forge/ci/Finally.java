package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Finally implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    try {
      throw new IllegalStateException("refused " + event.projectId());
    } finally {
      System.out.println("done");
    }
  }
}
