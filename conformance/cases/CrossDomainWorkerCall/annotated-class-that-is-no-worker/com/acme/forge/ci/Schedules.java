package com.acme.forge.ci;

public class Schedules {

  /** Whoever is outside does not become what is inside. */
  @com.acme.jobs.Async
  static class Nightly {

    void run() {
      System.out.println("nightly");
    }
  }

  public void plan() {
    new Nightly().run();
    new Pipelines().create();
  }
}
