package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Blocks implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) { // finds: SubscriberWithoutHandleEvent ci
    {
      ;
    }
  }
}
