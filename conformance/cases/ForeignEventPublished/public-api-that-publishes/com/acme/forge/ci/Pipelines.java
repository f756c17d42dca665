package com.acme.forge.ci;

import com.acme.bus.Bus;

public class Pipelines {

  private final Bus bus;

  public Pipelines(Bus bus) {
    this.bus = bus;
  }

  public PipelineCreatedEvent create(long id) {
    PipelineCreatedEvent event = new PipelineCreatedEvent(id);
    bus.publish(event);
    return event;
  }
}
