package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class Locked implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    synchronized (this) {
      System.out.println(event);
    }
  }
}
