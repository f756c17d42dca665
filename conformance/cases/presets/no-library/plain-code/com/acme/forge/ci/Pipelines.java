package com.acme.forge.ci;

public class Pipelines {
  public void schedule(String ref) {
    System.out.println(ref);
  }

  public Pipelines enqueue(Runnable work) {
    work.run();
    return this;
  }
}
