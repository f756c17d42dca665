package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;
import dev.ringfence.eventstore.Event;

public record HeadPipelineUpdatedEvent(long pipelineId) implements Event {

  static HeadPipelineUpdatedEvent by(PipelineCreatedEvent created) {
    return new HeadPipelineUpdatedEvent(created.pipelineId());
  }
}
