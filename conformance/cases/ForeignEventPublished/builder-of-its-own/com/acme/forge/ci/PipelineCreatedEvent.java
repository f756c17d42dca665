package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public final class PipelineCreatedEvent implements DomainEvent {

  private final long pipelineId;
  private final String ref;

  private PipelineCreatedEvent(Builder builder) {
    this.pipelineId = builder.pipelineId;
    this.ref = builder.ref;
  }

  public static Builder builder() {
    return new Builder();
  }

  public String describe() {
    return ref + pipelineId;
  }

  public static final class Builder {

    private long pipelineId;
    private String ref = "";

    public Builder pipelineId(long value) {
      pipelineId = value;
      return this;
    }

    public Builder ref(String value) {
      ref = value;
      return this;
    }

    public PipelineCreatedEvent build() {
      return new PipelineCreatedEvent(this);
    }
  }
}
