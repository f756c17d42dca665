package com.acme.forge.git;

import com.google.common.eventbus.EventBus;

final class PostReceive {
  void execute(EventBus bus, String ref) {
    bus.post(new PushReceivedEvent(ref));
  }
}
