package com.acme.forge.ci;

import dev.ringfence.eventstore.Worker;

public enum CleanUp implements Worker<Long> {
  CACHES,
  LOGS;

  @Override
  public void perform(Long id) {
    System.out.println(name() + id);
  }
}
