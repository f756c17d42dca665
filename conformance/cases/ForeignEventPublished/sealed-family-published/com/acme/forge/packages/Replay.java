package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.ci.PipelineEvent;
import java.util.List;

class Replay {

  void execute(Bus bus, List<PipelineEvent> events) {
    for (PipelineEvent event : events) {
      bus.publish(event); // finds: ForeignEventPublished packages -> ci
    }
  }
}
