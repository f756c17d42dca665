package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Calls implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) { // finds: SubscriberWithoutHandleEvent ci
    throw new IllegalStateException("no pipeline: " + describe(event).strip());
  }

  private static String describe(PushReceivedEvent event) {
    return "project " + event.projectId();
  }
}
