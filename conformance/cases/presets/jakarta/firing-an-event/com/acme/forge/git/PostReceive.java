package com.acme.forge.git;

import jakarta.enterprise.event.Event;

final class PostReceive {
  private Event<PushReceived> pushes;

  void execute(String ref) {
    pushes.fire(new PushReceived(ref));
    pushes.fireAsync(new PushReceived(ref));
  }
}
