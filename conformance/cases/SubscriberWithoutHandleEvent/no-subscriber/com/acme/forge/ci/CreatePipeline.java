package com.acme.forge.ci;

import com.acme.forge.common.Listener;
import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {}
}
