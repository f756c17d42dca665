package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob {

  protected final String branch;

  protected BuildJob(String branch) {
    this.branch = branch;
  }

  @Override
  public void perform(long id) {
    System.out.println(describe() + id);
  }

  protected String describe() {
    return branch;
  }
}
