package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
