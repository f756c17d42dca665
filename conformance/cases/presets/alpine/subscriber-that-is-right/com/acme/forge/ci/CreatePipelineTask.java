package com.acme.forge.ci;

import alpine.event.framework.Event;
import alpine.event.framework.Subscriber;
import com.acme.forge.git.PushEvent;

public class CreatePipelineTask implements Subscriber {
  @Override
  public void inform(Event event) {
    if (event instanceof PushEvent push) {
      System.out.println(push.ref());
    }
  }
}
