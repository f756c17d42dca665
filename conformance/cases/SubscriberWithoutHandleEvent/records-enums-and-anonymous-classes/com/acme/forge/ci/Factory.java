package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class Factory {

  Listener<PushReceived> create() {
    return new Listener<PushReceived>() {}; // finds: SubscriberWithoutHandleEvent ci
  }

  Listener<PushReceived> createEmpty() {
    return new Listener<>() {
      @Override
      public void onEvent(PushReceived event) {} // finds: SubscriberWithoutHandleEvent ci
    };
  }

  static class Nested implements Listener<PushReceived> {} // finds: SubscriberWithoutHandleEvent ci
}
