package com.acme.forge.ci;

import org.springframework.scheduling.annotation.Async;

class QueuedPipelines implements Pipelines {
  @Async
  @Override
  public void createFor(String ref) {
    System.out.println(ref);
  }
}
