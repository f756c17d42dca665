package com.acme.forge.ci;

import org.jobrunr.jobs.annotations.Recurring;

public class Pipelines {
  @Recurring(cron = "0 0 * * *")
  public void createFor() {
    System.out.println("pipeline");
  }
}
