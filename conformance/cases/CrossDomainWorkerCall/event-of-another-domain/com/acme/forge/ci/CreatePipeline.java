package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(event.projectId() + new PushReceived(1).hashCode());
  }
}
