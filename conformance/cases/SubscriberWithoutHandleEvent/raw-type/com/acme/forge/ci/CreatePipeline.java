package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

@SuppressWarnings("rawtypes")
public class CreatePipeline implements Listener {

  public void onEvent(PushReceivedEvent event) { // finds: SubscriberWithoutHandleEvent ci
    System.out.println(event);
  }
}
