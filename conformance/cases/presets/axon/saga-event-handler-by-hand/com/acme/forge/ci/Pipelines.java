package com.acme.forge.ci;

import org.axonframework.modelling.saga.SagaEventHandler;

public class Pipelines {
  @SagaEventHandler(associationProperty = "ref")
  public void on(CreatePipeline message) {
    System.out.println("pipeline");
  }
}
