package com.acme.forge.ci.internal;

public class Runner {

  public void run(PipelineFinder finder) {
    System.out.println(finder.count());
  }
}
