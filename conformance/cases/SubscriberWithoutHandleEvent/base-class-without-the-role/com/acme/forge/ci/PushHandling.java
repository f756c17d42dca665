package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class PushHandling {

  public void onEvent(PushReceived event) {
    System.out.println(event);
  }
}
