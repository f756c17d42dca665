package com.acme.forge.git;

import org.springframework.context.ApplicationEventPublisher;

final class PostReceive {
  private final ApplicationEventPublisher publisher;

  PostReceive(ApplicationEventPublisher publisher) {
    this.publisher = publisher;
  }

  void execute(String ref) {
    publisher.publishEvent(new PushReceivedEvent(ref));
  }
}
