package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class CreatePipeline implements Listener<PushReceived> {

  @Override
  @SuppressWarnings("SubscriberWithoutHandleEvent")
  public void onEvent(PushReceived event) {}
}
