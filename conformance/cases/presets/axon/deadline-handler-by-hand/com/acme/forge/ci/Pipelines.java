package com.acme.forge.ci;

import org.axonframework.deadline.annotation.DeadlineHandler;

public class Pipelines {
  @DeadlineHandler
  public void on(CreatePipeline message) {
    System.out.println("pipeline");
  }
}
