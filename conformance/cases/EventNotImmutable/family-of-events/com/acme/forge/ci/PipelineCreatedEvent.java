package com.acme.forge.ci;

public final class PipelineCreatedEvent extends PipelineEvent {

  public PipelineCreatedEvent(long id) {
    pipelineId = id;
  }
}
