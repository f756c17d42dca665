package com.acme.forge.git;

import com.acme.forge.ci.PipelineFinishedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class MarkCommitWorker implements Subscriber<PipelineFinishedEvent> {

  @Override
  public void handleEvent(PipelineFinishedEvent event) {
    System.out.println(event.id());
  }
}
