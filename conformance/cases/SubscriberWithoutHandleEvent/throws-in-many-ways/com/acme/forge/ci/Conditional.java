package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Conditional implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) { // finds: SubscriberWithoutHandleEvent ci
    throw event.projectId() > 0
        ? new IllegalStateException("known")
        : new IllegalArgumentException("unknown");
  }
}
