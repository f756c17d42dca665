package com.acme.jobs;

/** The framework's template: it runs whatever job it is given. */
public class Runner {

  public void run(BackgroundJob job, long id) {
    job.perform(id);
  }
}
