package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

enum Listeners implements Listener<PushReceived> {
  FIRST,
  SECOND;

  @Override
  public void onEvent(PushReceived event) { // finds: SubscriberWithoutHandleEvent ci
    throw new IllegalStateException(name());
  }
}
