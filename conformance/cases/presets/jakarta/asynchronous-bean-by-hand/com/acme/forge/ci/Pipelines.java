package com.acme.forge.ci;

import jakarta.ejb.Asynchronous;

public class Pipelines {
  @Asynchronous
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
