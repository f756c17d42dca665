package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

enum Listeners implements Listener<PushReceivedEvent> {
  FIRST;

  @Override
  public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
    System.out.println(name());
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    System.out.println(name() + event);
  }
}
