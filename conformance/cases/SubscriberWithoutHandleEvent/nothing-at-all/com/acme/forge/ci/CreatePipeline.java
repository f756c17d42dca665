package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

/** Forgot its handler. */
@Deprecated
public class CreatePipeline // finds: SubscriberWithoutHandleEvent ci
    implements Listener<PushReceived> {

  public void handle(PushReceived event) {
    System.out.println(event);
  }
}
