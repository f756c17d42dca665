package com.acme.forge.git;

import com.google.common.eventbus.EventBus;

final class PostReceive {
  Object execute(String ref) throws Exception {
    EventBus bus = new EventBus(ref);
    bus.post(new PushReceivedEvent(ref));
    return bus;
  }
}
