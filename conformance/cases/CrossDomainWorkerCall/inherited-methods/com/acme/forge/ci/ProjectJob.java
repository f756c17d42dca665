package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public abstract class ProjectJob extends BackgroundJob {

  public void performForAll(long... ids) {
    for (long id : ids) {
      perform(id);
    }
  }
}
