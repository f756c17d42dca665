package com.acme.forge.git;

import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.GenericApplicationContext;

final class PostReceive {

  private final ApplicationEventMulticaster events;

  PostReceive(ApplicationEventMulticaster events) {
    this.events = events;
  }

  void execute(SimpleApplicationEventMulticaster early, GenericApplicationContext context) {
    events.multicastEvent(new PushReceivedEvent(this));
    early.multicastEvent(new BranchDeletedEvent(this), null);
    context.publishEvent(new TagDeletedEvent(this));
  }
}
