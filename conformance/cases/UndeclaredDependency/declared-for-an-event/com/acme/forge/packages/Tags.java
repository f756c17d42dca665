package com.acme.forge.packages;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class Tags implements Subscriber<PushReceivedEvent> {

  @Override
  public void handleEvent(PushReceivedEvent event) {
    System.out.println(event.id());
  }
}
