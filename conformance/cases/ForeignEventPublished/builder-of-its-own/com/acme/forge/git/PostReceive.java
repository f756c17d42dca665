package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.forge.ci.PipelineCreatedEvent;

class PostReceive {

  void execute(Bus bus, long id) {
    PipelineCreatedEvent.Builder builder = PipelineCreatedEvent.builder();
    builder.ref("main");
    PipelineCreatedEvent event = builder.pipelineId(id).build(); // finds: ForeignEventPublished git -> ci
    System.out.println(event.describe());
  }
}
