package com.acme.forge;

import alpine.event.framework.EventService;
import com.acme.forge.ci.CreatePipelineTask;
import com.acme.forge.git.PushReceivedEvent;

final class Wiring {
  void subscribe(EventService events) {
    events.subscribe(PushReceivedEvent.class, CreatePipelineTask.class);
    events.unsubscribe(CreatePipelineTask.class);
  }
}
