package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class Locked implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    synchronized (this) {
      System.out.println(event);
    }
  }
}
