package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class Factory {

  Listener<PushReceivedEvent> create() {
    return new Listener<PushReceivedEvent>() {}; // finds: SubscriberWithoutHandleEvent ci
  }

  Listener<PushReceivedEvent> createEmpty() {
    return new Listener<>() {
      @Override
      public void onEvent(PushReceivedEvent event) {} // finds: SubscriberWithoutHandleEvent ci
    };
  }

  static class Nested implements Listener<PushReceivedEvent> {} // finds: SubscriberWithoutHandleEvent ci
}
