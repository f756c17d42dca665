package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Guarded implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    try {
      System.out.println(event);
    } catch (RuntimeException e) {
      throw new IllegalStateException(e);
    }
  }
}
