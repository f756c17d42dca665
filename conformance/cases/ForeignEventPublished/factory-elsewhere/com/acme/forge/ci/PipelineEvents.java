package com.acme.forge.ci;

public final class PipelineEvents {

  private PipelineEvents() {}

  public static PipelineCreatedEvent created(long id) {
    return new PipelineCreatedEvent(id);
  }
}
