package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;
import javax.annotation.processing.Generated;

@Generated("com.acme.codegen")
class GeneratedListener implements Listener<PushReceived> {

  @Override
  public void inform(PushReceived event) {
    System.out.println(event);
  }

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(event);
  }
}
