package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CountPushes implements Listener<PushReceived> {

  public void onEvent(PushReceived event, int times) { // finds: SubscriberWithoutHandleEvent ci
    System.out.println(event.projectId() * times);
  }

  static void onEvent() {
    System.out.println("static");
  }
}
