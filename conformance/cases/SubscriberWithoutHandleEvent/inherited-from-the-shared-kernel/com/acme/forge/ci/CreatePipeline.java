package com.acme.forge.ci;

import com.acme.forge.common.ForgeListener;
import com.acme.forge.git.PushReceived;

class CreatePipeline extends ForgeListener<PushReceived> {

  @Override
  protected void handle(PushReceived event) {
    System.out.println(event);
  }
}
