package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

enum Listeners implements Listener<PushReceived> {
  FIRST;

  @Override
  public void inform(PushReceived event) { // finds: SubscriberOverridesPerform ci
    System.out.println(name());
  }

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(name() + event);
  }
}
