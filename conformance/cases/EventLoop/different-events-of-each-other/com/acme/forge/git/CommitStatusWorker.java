package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class CommitStatusWorker implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    System.out.println(event);
  }
}
