package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob {

  public static void enqueueFor(long id) {
    new BuildJob().performAsync(id);
  }

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }
}
