package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Counts implements Listener<PushReceived> {

  private int refused;

  @Override
  public void onEvent(PushReceived event) {
    refused++;
    throw new IllegalStateException("refused " + refused);
  }
}
