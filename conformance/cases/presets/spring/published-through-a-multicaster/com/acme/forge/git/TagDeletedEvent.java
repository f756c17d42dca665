package com.acme.forge.git;

import org.springframework.context.ApplicationEvent;

public class TagDeletedEvent extends ApplicationEvent {

  public TagDeletedEvent(Object source) {
    super(source);
  }
}
