package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  public void inform(Object anything) {
    System.out.println(anything);
  }

  public void inform(PushReceivedEvent... events) {
    for (PushReceivedEvent event : events) {
      onEvent(event);
    }
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    System.out.println(event.projectId());
  }
}
