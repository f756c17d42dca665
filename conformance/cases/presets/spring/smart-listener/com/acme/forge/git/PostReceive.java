package com.acme.forge.git;

import org.springframework.context.ApplicationEventPublisher;

final class PostReceive {

  void execute(ApplicationEventPublisher publisher) {
    publisher.publishEvent(new PushReceivedEvent(this));
  }
}
