package com.acme.forge.ci;

import dev.ringfence.eventstore.Worker;

public record BuildStep(String branch, long id) implements Worker<Long> {

  @Override
  public void perform(Long project) {
    System.out.println(branch + project);
  }
}
