package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class Factory {

  Listener<PushReceived> create() {
    return new Listener<PushReceived>() {
      @Override
      public void inform(PushReceived event) { // finds: SubscriberOverridesPerform ci
        System.out.println("anonymous");
      }

      @Override
      public void onEvent(PushReceived event) {
        System.out.println("anonymous" + event);
      }
    };
  }

  static class Nested implements Listener<PushReceived> {
    @Override
    public void inform(PushReceived event) { // finds: SubscriberOverridesPerform ci
      System.out.println("nested");
    }

    @Override
    public void onEvent(PushReceived event) {
      System.out.println("nested" + event);
    }
  }
}
