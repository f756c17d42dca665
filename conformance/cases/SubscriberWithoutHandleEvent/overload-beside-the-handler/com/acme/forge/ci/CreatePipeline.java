package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class CreatePipeline implements Listener<PushReceived> {

  public void onEvent(String text) {}

  @Override
  public void onEvent(PushReceived event) {
    onEvent(event.toString());
    System.out.println(event);
  }

  private void onEvent(PushReceived event, int times) {
    throw new UnsupportedOperationException("times " + times);
  }
}
