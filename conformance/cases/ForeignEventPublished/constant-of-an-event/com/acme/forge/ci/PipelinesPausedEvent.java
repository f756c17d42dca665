package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public final class PipelinesPausedEvent implements DomainEvent {

  public static final PipelinesPausedEvent INSTANCE = new PipelinesPausedEvent();

  private PipelinesPausedEvent() {}
}
