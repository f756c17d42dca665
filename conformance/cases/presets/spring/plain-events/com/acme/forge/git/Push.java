package com.acme.forge.git;

import org.springframework.context.ApplicationEventPublisher;

class Push {

  void receive(ApplicationEventPublisher publisher, Object anything) {
    publisher.publishEvent(new PushReceived(1));
    publisher.publishEvent("a text");
    publisher.publishEvent(anything);
  }
}
