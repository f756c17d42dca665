package com.acme.forge.ci;

import org.springframework.scheduling.annotation.Async;

public class Pipelines {
  @Async
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
