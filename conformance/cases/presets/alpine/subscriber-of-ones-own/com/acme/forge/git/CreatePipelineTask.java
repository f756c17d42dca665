package com.acme.forge.git;

import alpine.event.framework.Event;
import alpine.event.framework.Subscriber;

public class CreatePipelineTask implements Subscriber {
  @Override
  public void inform(Event event) {
    System.out.println(event);
  }
}
