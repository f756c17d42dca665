package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.ci.PipelineEvent.FinishedEvent;
import com.acme.forge.ci.PipelineEvent;

class Publisher {

  void execute(Bus bus, long id) {
    bus.publish(new PipelineEvent.CreatedEvent(id)); // finds: ForeignEventPublished packages -> ci
    bus.publish(new FinishedEvent(id)); // finds: ForeignEventPublished packages -> ci
  }
}
