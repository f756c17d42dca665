package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Factory implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) { // finds: SubscriberWithoutHandleEvent ci
    throw refuse(event);
  }

  private static RuntimeException refuse(PushReceivedEvent event) {
    return new IllegalStateException("no pipeline for " + event.projectId());
  }
}
