package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends CiListener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    super.onEvent(event);
  }
}
