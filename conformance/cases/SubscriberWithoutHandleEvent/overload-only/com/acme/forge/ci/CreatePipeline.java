package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived> {

  public void onEvent(String text) { // finds: SubscriberWithoutHandleEvent ci
    System.out.println(text);
  }
}
