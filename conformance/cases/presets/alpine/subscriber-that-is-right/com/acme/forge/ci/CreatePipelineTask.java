package com.acme.forge.ci;

import alpine.event.framework.Event;
import alpine.event.framework.Subscriber;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipelineTask implements Subscriber {
  @Override
  public void inform(Event event) {
    if (event instanceof PushReceivedEvent push) {
      System.out.println(push.ref());
    }
  }
}
