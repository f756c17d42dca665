package com.acme.forge.git;

import org.springframework.context.ApplicationEvent;

public class PushReceivedEvent extends ApplicationEvent {

  private static final long serialVersionUID = 1;

  public PushReceivedEvent(Push push) {
    super(push);
  }
}
