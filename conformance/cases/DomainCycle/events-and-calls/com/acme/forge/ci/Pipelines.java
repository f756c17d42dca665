package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import com.acme.forge.git.Tags;
import dev.ringfence.eventstore.Subscriber;

public class Pipelines implements Subscriber<PushReceivedEvent> {

  private final Tags tags = new Tags();

  @Override
  public void handleEvent(PushReceivedEvent event) {
    System.out.println(tags);
  }
}
