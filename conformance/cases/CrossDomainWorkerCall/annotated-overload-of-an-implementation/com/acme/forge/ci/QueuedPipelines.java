package com.acme.forge.ci;

import com.acme.jobs.Async;

class QueuedPipelines implements Pipelines {

  @Async
  @Override
  public void create(long project) {
    System.out.println(project);
  }

  @Override
  public void create(String name) {
    System.out.println(name);
  }

  @Async
  public void create(long project, String name) {
    System.out.println(project + name);
  }
}
