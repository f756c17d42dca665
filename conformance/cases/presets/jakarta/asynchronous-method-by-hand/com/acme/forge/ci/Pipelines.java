package com.acme.forge.ci;

import jakarta.enterprise.concurrent.Asynchronous;

public class Pipelines {
  @Asynchronous
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
