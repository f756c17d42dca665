package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.forge.ci.PipelineCreatedEvent;
import java.util.stream.LongStream;

class PostReceive {

  void execute(Bus bus, LongStream ids) {
    ids.mapToObj(PipelineCreatedEvent::new).forEach(bus::publish); // finds: ForeignEventPublished git -> ci
  }
}
