package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Throws implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) { // finds: SubscriberWithoutHandleEvent ci
    {
      throw new IllegalStateException("not yet");
    }
  }
}
