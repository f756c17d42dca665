package com.acme.forge.ci;

import jakarta.ejb.Timeout;

public class Pipelines {
  @Timeout
  public void createFor() {
    System.out.println("pipeline");
  }
}
