package com.acme.forge.packages;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class LinkPackageWorker implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    System.out.println(event.id());
  }
}
