package com.acme.forge.mergerequests;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.BackgroundJob;

public class UpdateJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    new BuildJob().perform(id); // finds: CrossDomainWorkerCall mergerequests -> ci
  }
}
