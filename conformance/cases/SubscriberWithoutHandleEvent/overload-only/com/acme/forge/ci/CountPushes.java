package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CountPushes implements Listener<PushReceivedEvent> {

  public void onEvent(PushReceivedEvent event, int times) { // finds: SubscriberWithoutHandleEvent ci
    System.out.println(event.projectId() * times);
  }

  static void onEvent() {
    System.out.println("static");
  }
}
