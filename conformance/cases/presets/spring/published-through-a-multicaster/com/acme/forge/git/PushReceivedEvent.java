package com.acme.forge.git;

import org.springframework.context.ApplicationEvent;

public class PushReceivedEvent extends ApplicationEvent {

  public PushReceivedEvent(Object source) {
    super(source);
  }
}
