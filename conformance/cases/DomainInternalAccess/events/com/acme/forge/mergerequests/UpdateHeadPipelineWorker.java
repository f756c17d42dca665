package com.acme.forge.mergerequests;

import com.acme.forge.ci.internal.PipelineCreatedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    PipelineCreatedEvent.Author author = event.author();
    if (event.source() == PipelineCreatedEvent.Source.PUSH) {
      System.out.println(author.name());
    }
  }
}
