package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  public final synchronized void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
    System.out.println(event.projectId());
  }

  public void onEvent(PushReceivedEvent event) {
    System.out.println("handled " + event.projectId());
  }
}
