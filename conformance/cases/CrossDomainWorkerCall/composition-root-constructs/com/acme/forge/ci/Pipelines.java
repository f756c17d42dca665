package com.acme.forge.ci;

public class Pipelines {

  public Pipelines(BuildJob build) {
    System.out.println(build);
  }
}
