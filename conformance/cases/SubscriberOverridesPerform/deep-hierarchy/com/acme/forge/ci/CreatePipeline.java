package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class CreatePipeline extends PushListener {

  @Override
  public void inform(PushReceived event) { // finds: SubscriberOverridesPerform ci
    System.out.println(event.projectId());
  }
}
