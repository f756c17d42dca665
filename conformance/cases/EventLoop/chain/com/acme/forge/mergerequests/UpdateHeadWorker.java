package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class UpdateHeadWorker implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    System.out.println(event);
  }
}
