package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline implements Listener<PushReceivedEvent> {

  @Override
  @SuppressWarnings("SubscriberWithoutHandleEvent")
  public void onEvent(PushReceivedEvent event) {}
}
