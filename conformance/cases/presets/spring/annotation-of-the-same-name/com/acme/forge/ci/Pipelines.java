package com.acme.forge.ci;

import com.acme.forge.common.Async;

public class Pipelines {
  @Async
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
