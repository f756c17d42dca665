package com.acme.forge.git;

import org.springframework.context.ApplicationEvent;

public class PushReceivedEvent extends ApplicationEvent {

  private final String ref;

  public PushReceivedEvent(Object source, String ref) {
    super(source);
    this.ref = ref;
  }

  public String ref() {
    return ref;
  }
}
