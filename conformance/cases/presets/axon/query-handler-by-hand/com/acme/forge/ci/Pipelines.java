package com.acme.forge.ci;

import org.axonframework.queryhandling.QueryHandler;

public class Pipelines {
  @QueryHandler
  public void on(CreatePipeline message) {
    System.out.println("pipeline");
  }
}
