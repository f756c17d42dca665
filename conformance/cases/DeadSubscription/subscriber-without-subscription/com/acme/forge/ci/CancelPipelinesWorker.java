package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class CancelPipelinesWorker implements Subscriber<PushReceivedEvent> { // finds: DeadSubscription ci

  @Override
  public void handleEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
