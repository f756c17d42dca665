package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

enum Listeners implements Listener<PushReceivedEvent> {
  FIRST,
  SECOND;

  @Override
  public void onEvent(PushReceivedEvent event) { // finds: SubscriberWithoutHandleEvent ci
    throw new IllegalStateException(name());
  }
}
