package com.acme.forge.ci;

public class Pipelines {

  public void register(BuildJob build) {
    build.perform(0);
  }

  public void register(Class<? extends BuildJob> build) {
    System.out.println(build);
  }
}
