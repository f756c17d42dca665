package com.acme.forge.ci;

import dev.ringfence.eventstore.Subscriber;

public final class NotifyUsers implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    System.out.println(event.id());
  }
}
