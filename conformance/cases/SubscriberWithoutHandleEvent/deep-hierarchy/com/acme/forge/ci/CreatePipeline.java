package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends CiListener<PushReceivedEvent> { // finds: SubscriberWithoutHandleEvent ci

  @Override
  protected void handle(PushReceivedEvent event) {
    System.out.println(event.projectId());
  }
}
