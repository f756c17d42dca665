package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Subscriber;

final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void perform(PipelineCreatedEvent event) { // finds: SubscriberOverridesPerform mergerequests
    System.out.println(event.pipelineId());
  }

  @Override
  public void handleEvent(PipelineCreatedEvent event) {
    System.out.println("handled " + event.pipelineId());
  }
}
