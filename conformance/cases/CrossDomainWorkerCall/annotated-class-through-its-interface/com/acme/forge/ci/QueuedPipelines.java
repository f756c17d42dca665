package com.acme.forge.ci;

import com.acme.jobs.Async;

@Async
class QueuedPipelines implements Pipelines {

  @Override
  public void create(long project) {
    System.out.println(project);
  }
}
