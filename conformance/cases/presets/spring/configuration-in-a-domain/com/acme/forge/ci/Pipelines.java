package com.acme.forge.ci;

import org.springframework.scheduling.annotation.Async;

@Async
public class Pipelines {

  public void createFor(String ref) {
    System.out.println(ref);
  }
}
