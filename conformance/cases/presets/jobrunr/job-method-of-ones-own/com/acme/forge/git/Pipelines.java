package com.acme.forge.git;

import org.jobrunr.jobs.annotations.Job;

public class Pipelines {
  @Job(name = "create")
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
