package com.acme.forge.ci;

import dev.ringfence.eventstore.Worker;

public record BuildStep(String branch) implements Worker<Long> {

  @Override
  public void perform(Long id) {
    System.out.println(branch + id);
  }
}
