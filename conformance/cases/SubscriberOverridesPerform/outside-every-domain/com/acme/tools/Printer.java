package com.acme.tools;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class Printer implements Listener<PushReceivedEvent> {

  @Override
  public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform composition-root
    System.out.println(event);
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
