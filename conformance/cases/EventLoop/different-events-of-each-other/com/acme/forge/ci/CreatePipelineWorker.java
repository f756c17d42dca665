package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class CreatePipelineWorker implements Subscriber<PushReceivedEvent> {

  @Override
  public void handleEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
