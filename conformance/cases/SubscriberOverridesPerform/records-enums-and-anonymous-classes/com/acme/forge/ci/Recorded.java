package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

record Recorded(String branch) implements Listener<PushReceivedEvent> {

  @Override
  public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
    System.out.println(branch);
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    System.out.println(branch + event);
  }
}
