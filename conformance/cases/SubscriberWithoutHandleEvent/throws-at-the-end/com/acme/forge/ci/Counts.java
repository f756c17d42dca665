package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Counts implements Listener<PushReceivedEvent> {

  private int refused;

  @Override
  public void onEvent(PushReceivedEvent event) {
    refused++;
    throw new IllegalStateException("refused " + refused);
  }
}
