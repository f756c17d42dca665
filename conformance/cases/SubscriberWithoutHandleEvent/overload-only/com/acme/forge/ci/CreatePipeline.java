package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  public void onEvent(String text) { // finds: SubscriberWithoutHandleEvent ci
    System.out.println(text);
  }
}
