package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class Started implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    new Thread(() -> System.out.println(event)).start();
  }
}
