package com.acme.forge.issues;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class CloseIssuesWorker implements Subscriber<PushReceivedEvent> {

  @Override
  public void handleEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
