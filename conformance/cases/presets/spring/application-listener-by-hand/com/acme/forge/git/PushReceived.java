package com.acme.forge.git;

import org.springframework.context.ApplicationEvent;

public class PushReceived extends ApplicationEvent {
  public PushReceived(Object source) {
    super(source);
  }
}
