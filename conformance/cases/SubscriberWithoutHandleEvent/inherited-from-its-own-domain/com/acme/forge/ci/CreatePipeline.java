package com.acme.forge.ci;

import com.acme.forge.ci.base.CiListener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends CiListener<PushReceivedEvent> {

  @Override
  protected void handle(PushReceivedEvent event) {
    System.out.println(event);
  }
}
