package com.acme.forge.git;

import com.acme.forge.platform.Bus;
import com.acme.forge.platform.DomainEvent;
import java.util.List;

class Outbox {

  private final List<DomainEvent> waiting = List.of(new PushReceivedEvent(1));

  void flush(Bus bus) {
    for (DomainEvent event : waiting) {
      bus.publish(event);
    }
    waiting.forEach(bus::publish);
  }
}
