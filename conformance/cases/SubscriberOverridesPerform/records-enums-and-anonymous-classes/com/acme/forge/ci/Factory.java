package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class Factory {

  Listener<PushReceivedEvent> create() {
    return new Listener<PushReceivedEvent>() {
      @Override
      public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
        System.out.println("anonymous");
      }

      @Override
      public void onEvent(PushReceivedEvent event) {
        System.out.println("anonymous" + event);
      }
    };
  }

  static class Nested implements Listener<PushReceivedEvent> {
    @Override
    public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
      System.out.println("nested");
    }

    @Override
    public void onEvent(PushReceivedEvent event) {
      System.out.println("nested" + event);
    }
  }
}
