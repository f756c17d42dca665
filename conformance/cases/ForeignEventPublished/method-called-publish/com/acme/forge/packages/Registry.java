package com.acme.forge.packages;

import com.acme.forge.ci.PipelineCreatedEvent;

class Registry {

  void publish(PipelineCreatedEvent provenance) {
    System.out.println(provenance.pipelineId());
  }

  void execute(PipelineCreatedEvent provenance) {
    publish(provenance);
    new Registry().publish(provenance);
  }
}
