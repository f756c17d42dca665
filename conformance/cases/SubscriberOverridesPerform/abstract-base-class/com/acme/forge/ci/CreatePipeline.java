package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class CreatePipeline extends CiListener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(event.projectId());
  }
}
