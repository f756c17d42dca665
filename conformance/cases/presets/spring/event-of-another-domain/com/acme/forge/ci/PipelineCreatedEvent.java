package com.acme.forge.ci;

import org.springframework.context.ApplicationEvent;

public class PipelineCreatedEvent extends ApplicationEvent {
  public PipelineCreatedEvent(Object source) {
    super(source);
  }
}
