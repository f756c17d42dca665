package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class PushHandling {

  public void onEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
