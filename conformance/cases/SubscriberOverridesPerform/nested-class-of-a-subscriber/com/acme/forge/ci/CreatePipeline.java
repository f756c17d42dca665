package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    new Informer().inform(event);
  }

  static class Informer {
    public void inform(PushReceived event) {
      System.out.println(event);
    }
  }
}
