package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline implements Listener<PushReceivedEvent> {

  @Override
  @SuppressWarnings("SubscriberOverridesPerform")
  public void inform(PushReceivedEvent event) {
    System.out.println(event);
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
