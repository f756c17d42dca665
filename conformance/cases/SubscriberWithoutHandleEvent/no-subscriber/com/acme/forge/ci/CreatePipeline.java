package com.acme.forge.ci;

import com.acme.forge.common.Listener;
import com.acme.forge.git.PushReceived;

class CreatePipeline implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {}
}
