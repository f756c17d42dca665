package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class Returns implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) { // finds: SubscriberWithoutHandleEvent ci
    return;
  }
}
