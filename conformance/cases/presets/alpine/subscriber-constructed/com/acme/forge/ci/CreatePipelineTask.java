package com.acme.forge.ci;

import alpine.event.framework.Event;
import alpine.event.framework.Subscriber;

public class CreatePipelineTask implements Subscriber {
  @Override
  public void inform(Event event) {
    System.out.println(event);
  }
}
