package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

class Loop implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    for (long i = 0; i < event.projectId(); i++) {
      System.out.println(i);
    }
  }
}
