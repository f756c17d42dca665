package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineRetriedEvent(long pipelineId, PipelineRetriedEvent before) implements DomainEvent {

  public PipelineRetriedEvent first() {
    return before == null ? this : before.first();
  }
}
