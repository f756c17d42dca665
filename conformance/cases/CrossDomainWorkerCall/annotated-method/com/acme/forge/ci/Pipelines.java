package com.acme.forge.ci;

import com.acme.jobs.Async;

public class Pipelines {

  @Async
  public void create(long project) {
    create(Long.toString(project));
  }

  public void create(String name) {
    System.out.println(name);
  }

  @Async
  public static void createAll() {
    System.out.println("all");
  }
}
