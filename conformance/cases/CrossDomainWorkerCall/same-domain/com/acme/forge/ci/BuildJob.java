package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob {

  public static BuildJob create() {
    return new BuildJob();
  }

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }
}
