package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived> {

  public void inform(Object anything) {
    System.out.println(anything);
  }

  public void inform(PushReceived... events) {
    for (PushReceived event : events) {
      onEvent(event);
    }
  }

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(event.projectId());
  }
}
