package com.acme.forge.ci;

import com.acme.forge.ci.base.CiListener;
import com.acme.forge.git.PushReceived;

class CreatePipeline extends CiListener<PushReceived> {

  @Override
  protected void handle(PushReceived event) {
    System.out.println(event);
  }
}
