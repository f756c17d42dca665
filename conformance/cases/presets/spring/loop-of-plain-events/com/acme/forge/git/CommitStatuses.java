package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.event.TransactionalEventListener;

class CommitStatuses {

  private final ApplicationEventPublisher publisher;

  CommitStatuses(ApplicationEventPublisher publisher) {
    this.publisher = publisher;
  }

  @TransactionalEventListener
  void on(PipelineCreated pipeline) {
    publisher.publishEvent(new PushReceived(pipeline.projectId()));
  }
}
