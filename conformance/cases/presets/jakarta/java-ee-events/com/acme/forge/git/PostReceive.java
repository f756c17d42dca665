package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import javax.enterprise.event.Event;

final class PostReceive {

  private Event<PushReceivedEvent> pushes;

  int execute(Pipelines pipelines) {
    pushes.fire(new PushReceivedEvent("main"));
    pushes.fireAsync(new PushReceivedEvent("main"));
    return pipelines.running();
  }
}
