package com.acme.forge.ci.below;

import com.acme.jobs.BackgroundJob;

public class BelowJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
