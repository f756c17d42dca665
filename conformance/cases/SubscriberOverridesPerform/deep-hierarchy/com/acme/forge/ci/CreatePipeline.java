package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends PushListener {

  @Override
  public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
    System.out.println(event.projectId());
  }
}
