package com.acme.legacy.pipelines.old;

import com.acme.jobs.BackgroundJob;

public class NightlyJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    new com.acme.forge.ci.BuildJob().perform(id);
  }
}
