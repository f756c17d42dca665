package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Guarded implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    try {
      System.out.println(event);
    } catch (RuntimeException e) {
      throw new IllegalStateException(e);
    }
  }
}
