package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

@SuppressWarnings("rawtypes")
public class CreatePipeline implements Listener {

  public void onEvent(PushReceived event) { // finds: SubscriberWithoutHandleEvent ci
    System.out.println(event);
  }
}
