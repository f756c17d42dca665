package com.acme.forge.git;

import org.springframework.data.domain.AbstractAggregateRoot;

public class Push extends AbstractAggregateRoot<Push> {

  public Push receive() {
    registerEvent(new PushReceivedEvent(this));
    return this;
  }
}
