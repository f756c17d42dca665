package com.acme.forge.ci;

import org.axonframework.commandhandling.CommandHandler;

public class Pipelines {
  @CommandHandler
  public void on(CreatePipeline message) {
    System.out.println("pipeline");
  }
}
