package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Subscriber;

final class AutoMergeWorker implements Subscriber<PipelineCreatedEvent> {

  @Override
  public void handleEvent(PipelineCreatedEvent event) { // finds: SubscriberWithoutHandleEvent mergerequests
    throw new UnsupportedOperationException("not yet");
  }
}
