package com.acme.forge.ci;

import com.acme.bus.LoggingListener;
import com.acme.forge.git.PushReceived;

class CreatePipeline extends LoggingListener<PushReceived> {

  @Override
  protected String describe(PushReceived event) {
    return "push to " + event.projectId();
  }
}
