package com.acme.forge.ci.pipelines.create;

import com.acme.bus.Bus;
import com.acme.forge.ci.events.PipelineCreatedEvent;
import java.util.stream.LongStream;

class CreatePipeline {

  void execute(Bus bus, long id) {
    PipelineCreatedEvent event = new PipelineCreatedEvent(id);
    bus.publish(event);
    LongStream.of(1, 2).mapToObj(PipelineCreatedEvent::new).forEach(bus::publish);
  }
}
