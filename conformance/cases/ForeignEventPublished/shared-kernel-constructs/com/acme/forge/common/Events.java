package com.acme.forge.common;

import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;

public final class Events {

  private Events() {}

  public static DomainEvent pipelineCreated(long id) {
    return new PipelineCreatedEvent(id); // finds: ForeignEventPublished shared-kernel -> ci
  }
}
