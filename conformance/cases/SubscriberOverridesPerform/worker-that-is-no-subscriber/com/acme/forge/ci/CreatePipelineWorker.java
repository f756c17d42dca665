package com.acme.forge.ci;

import dev.ringfence.eventstore.Worker;

public final class CreatePipelineWorker implements Worker<Long> {

  @Override
  public void perform(Long project) {
    System.out.println(project);
  }
}
