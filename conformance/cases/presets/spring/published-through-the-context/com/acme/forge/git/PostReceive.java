package com.acme.forge.git;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

final class PostReceive {

  private final ApplicationContext context;

  PostReceive(ApplicationContext context) {
    this.context = context;
  }

  void execute(ConfigurableApplicationContext parent) {
    this.context.publishEvent(new PushReceivedEvent(this));
    parent.publishEvent(new BranchDeletedEvent(this));
  }
}
