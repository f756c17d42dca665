package com.acme.forge.ci;

import com.acme.jobs.Async;

@Async
public class Pipelines {

  public void create(long project) {
    System.out.println(project);
  }

  public static Pipelines ofProject(long project) {
    return new Pipelines();
  }
}
