package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

/** Forgot its handler. */
@Deprecated
public class CreatePipeline // finds: SubscriberWithoutHandleEvent ci
    implements Listener<PushReceivedEvent> {

  public void handle(PushReceivedEvent event) {
    System.out.println(event);
  }
}
