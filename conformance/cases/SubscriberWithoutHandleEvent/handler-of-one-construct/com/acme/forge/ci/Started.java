package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class Started implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    new Thread(() -> System.out.println(event)).start();
  }
}
