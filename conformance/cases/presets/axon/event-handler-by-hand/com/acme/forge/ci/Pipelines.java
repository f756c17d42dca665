package com.acme.forge.ci;

import org.axonframework.eventhandling.EventHandler;

public class Pipelines {
  @EventHandler
  public void on(CreatePipeline message) {
    System.out.println("pipeline");
  }
}
