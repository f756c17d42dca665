package com.acme.forge.ci;

import com.acme.bus.LoggingListener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends LoggingListener<PushReceivedEvent> {

  @Override
  protected String describe(PushReceivedEvent event) {
    return "push to " + event.projectId();
  }
}
