package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class CreatePipeline implements Listener<PushReceived> {

  @Override
  @SuppressWarnings("SubscriberOverridesPerform")
  public void inform(PushReceived event) {
    System.out.println(event);
  }

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(event);
  }
}
