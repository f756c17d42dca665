package com.acme.forge.git;

import jakarta.enterprise.event.Event;

final class PostReceive {
  private Event<PushReceivedEvent> pushes;

  void execute(String ref) {
    pushes.fire(new PushReceivedEvent(ref));
    pushes.fireAsync(new PushReceivedEvent(ref));
  }
}
