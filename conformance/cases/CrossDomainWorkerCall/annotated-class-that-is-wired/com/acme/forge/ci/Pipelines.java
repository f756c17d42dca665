package com.acme.forge.ci;

import com.acme.jobs.Async;

@Async
public class Pipelines {

  public void create() {
    System.out.println("pipeline");
  }
}
