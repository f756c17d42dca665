package com.acme.forge.ci;

import com.acme.jobs.Async;

public class Pipelines {

  @Async
  public void create(long project) {
    System.out.println(project);
  }
}
