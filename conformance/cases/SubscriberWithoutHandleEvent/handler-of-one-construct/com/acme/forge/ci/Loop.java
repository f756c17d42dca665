package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

class Loop implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    for (long i = 0; i < event.projectId(); i++) {
      System.out.println(i);
    }
  }
}
