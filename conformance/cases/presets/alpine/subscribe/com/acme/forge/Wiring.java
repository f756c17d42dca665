package com.acme.forge;

import alpine.event.framework.EventService;
import com.acme.forge.ci.CreatePipelineTask;
import com.acme.forge.git.PushEvent;

final class Wiring {
  void subscribe(EventService events) {
    events.subscribe(PushEvent.class, CreatePipelineTask.class);
    events.unsubscribe(CreatePipelineTask.class);
  }
}
