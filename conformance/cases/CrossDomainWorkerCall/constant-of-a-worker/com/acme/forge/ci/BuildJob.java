package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob {

  public static final String QUEUE = "builds";
  public static final int RETRIES = 3;

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }
}
