package com.acme.forge.git;

import alpine.event.framework.Event;
import alpine.event.framework.EventService;

final class PostReceive {
  Object execute(String ref) throws Exception {
    Event.dispatch(new PushReceivedEvent(ref));
    EventService.getInstance().publish(new PushReceivedEvent(ref));
    return ref;
  }
}
