package com.acme.tools;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class Printer implements Listener<PushReceived> {

  @Override
  public void inform(PushReceived event) { // finds: SubscriberOverridesPerform composition-root
    System.out.println(event);
  }

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(event);
  }
}
