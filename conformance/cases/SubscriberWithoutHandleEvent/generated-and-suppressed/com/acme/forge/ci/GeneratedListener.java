package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;
import javax.annotation.processing.Generated;

@Generated("com.acme.codegen")
class GeneratedListener implements Listener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {}
}
