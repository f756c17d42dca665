package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class RealPushes extends CiListener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
