package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Factory implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) { // finds: SubscriberWithoutHandleEvent ci
    throw refuse(event);
  }

  private static RuntimeException refuse(PushReceived event) {
    return new IllegalStateException("no pipeline for " + event.projectId());
  }
}
