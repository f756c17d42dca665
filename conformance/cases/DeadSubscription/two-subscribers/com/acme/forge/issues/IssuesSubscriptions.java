package com.acme.forge.issues;

import com.acme.forge.git.PushReceivedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;

final class IssuesSubscriptions implements Subscriptions {

  @Override
  public void register(Registry registry) {
    registry.subscribe(CloseIssuesWorker.class).to(PushReceivedEvent.class);
  }
}
