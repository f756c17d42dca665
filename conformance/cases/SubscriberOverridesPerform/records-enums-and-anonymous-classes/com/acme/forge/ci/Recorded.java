package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

record Recorded(String branch) implements Listener<PushReceived> {

  @Override
  public void inform(PushReceived event) { // finds: SubscriberOverridesPerform ci
    System.out.println(branch);
  }

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(branch + event);
  }
}
