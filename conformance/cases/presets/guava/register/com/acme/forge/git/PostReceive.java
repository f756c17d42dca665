package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import com.google.common.eventbus.EventBus;

final class PostReceive {
  void execute(EventBus bus, Pipelines pipelines) {
    bus.register(pipelines);
    bus.unregister(pipelines);
  }
}
