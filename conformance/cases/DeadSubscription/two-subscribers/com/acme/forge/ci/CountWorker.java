package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class CountWorker implements Subscriber<PushReceivedEvent> {

  @Override
  public void handleEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
