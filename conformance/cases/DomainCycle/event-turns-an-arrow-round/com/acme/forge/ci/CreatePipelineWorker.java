package com.acme.forge.ci;

import com.acme.forge.git.Commits;
import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Subscriber;

public final class CreatePipelineWorker implements Subscriber<PushReceivedEvent> {

  private final Commits commits = new Commits();

  @Override
  public void handleEvent(PushReceivedEvent event) {
    System.out.println(commits);
  }
}
