package com.acme.forge.ci;

@com.acme.jobs.Async
public class Pipelines {

  public static final String NAME = new String("pipelines");

  /** Not one of its methods runs it. */
  public static class Options {

    public Options all() {
      return this;
    }
  }

  void create() {
    System.out.println(NAME);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pipelines;
  }

  @Override
  public int hashCode() {
    return NAME.hashCode();
  }
}
