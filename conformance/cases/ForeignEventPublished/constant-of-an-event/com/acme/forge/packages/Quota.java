package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.ci.PipelinesPausedEvent;

class Quota {

  void exceeded(Bus bus) {
    bus.publish(PipelinesPausedEvent.INSTANCE); // finds: ForeignEventPublished packages -> ci
  }
}
