package com.acme.forge.ci;

public class QueuedPipelines implements Pipelines {

  @Override
  public void create(long project) {
    System.out.println(project);
  }
}
