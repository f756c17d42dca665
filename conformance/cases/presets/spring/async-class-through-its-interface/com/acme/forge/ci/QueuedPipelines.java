package com.acme.forge.ci;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Async
@Service
class QueuedPipelines implements Pipelines {
  @Override
  public void createFor(String ref) {
    System.out.println(ref);
  }
}
