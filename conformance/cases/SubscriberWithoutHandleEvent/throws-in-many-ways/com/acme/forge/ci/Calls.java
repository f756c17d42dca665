package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Calls implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) { // finds: SubscriberWithoutHandleEvent ci
    throw new IllegalStateException("no pipeline: " + describe(event).strip());
  }

  private static String describe(PushReceived event) {
    return "project " + event.projectId();
  }
}
