package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Conditional implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) { // finds: SubscriberWithoutHandleEvent ci
    throw event.projectId() > 0
        ? new IllegalStateException("known")
        : new IllegalArgumentException("unknown");
  }
}
