package com.acme.forge.ci;

public class Pipelines {

  private final BuildJob build = new BuildJob();

  public void create(long project) {
    build.perform(project);
  }
}
