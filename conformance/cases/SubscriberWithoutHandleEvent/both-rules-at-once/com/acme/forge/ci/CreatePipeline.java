package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  @Override
  public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
    System.out.println(event.projectId());
  }

  @Override
  public void onEvent(PushReceivedEvent event) {} // finds: SubscriberWithoutHandleEvent ci
}
