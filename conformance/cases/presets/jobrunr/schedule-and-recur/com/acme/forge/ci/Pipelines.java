package com.acme.forge.ci;

public class Pipelines {
  public void createFor(String ref) {
    System.out.println(ref);
  }

  public void cleanUp() {
    System.out.println("clean");
  }

  public long count() {
    return 0;
  }
}
