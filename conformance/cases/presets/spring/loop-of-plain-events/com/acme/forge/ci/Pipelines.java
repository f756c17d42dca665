package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

class Pipelines {

  private final ApplicationEventPublisher publisher;

  Pipelines(ApplicationEventPublisher publisher) {
    this.publisher = publisher;
  }

  @EventListener
  void on(PushReceived push) {
    PipelineCreated created = new PipelineCreated(push.projectId());
    publisher.publishEvent(created); // finds: EventLoop ci
  }
}
