package com.acme.forge.ci;

import alpine.event.framework.Event;
import alpine.event.framework.LoggableSubscriber;

public class CreatePipelineTask implements LoggableSubscriber {
  @Override
  public void inform(Event event) {
    System.out.println(event);
  }
}
