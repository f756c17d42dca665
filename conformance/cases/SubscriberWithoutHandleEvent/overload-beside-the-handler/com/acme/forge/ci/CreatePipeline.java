package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline implements Listener<PushReceivedEvent> {

  public void onEvent(String text) {}

  @Override
  public void onEvent(PushReceivedEvent event) {
    onEvent(event.toString());
    System.out.println(event);
  }

  private void onEvent(PushReceivedEvent event, int times) {
    throw new UnsupportedOperationException("times " + times);
  }
}
