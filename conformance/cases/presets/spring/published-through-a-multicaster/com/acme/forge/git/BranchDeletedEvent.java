package com.acme.forge.git;

import org.springframework.context.ApplicationEvent;

public class BranchDeletedEvent extends ApplicationEvent {

  public BranchDeletedEvent(Object source) {
    super(source);
  }
}
