package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class CreatePipeline extends CiListener<PushReceived> { // finds: SubscriberWithoutHandleEvent ci

  @Override
  protected void handle(PushReceived event) {
    System.out.println(event.projectId());
  }
}
