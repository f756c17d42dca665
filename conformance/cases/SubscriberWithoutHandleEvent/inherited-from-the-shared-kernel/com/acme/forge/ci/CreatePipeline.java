package com.acme.forge.ci;

import com.acme.forge.common.ForgeListener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends ForgeListener<PushReceivedEvent> {

  @Override
  protected void handle(PushReceivedEvent event) {
    System.out.println(event);
  }
}
