package com.acme.forge.ci;

import org.springframework.context.ApplicationEvent;

public class PipelineCreated extends ApplicationEvent {
  public PipelineCreated(Object source) {
    super(source);
  }
}
