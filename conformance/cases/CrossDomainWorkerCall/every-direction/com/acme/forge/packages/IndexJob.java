package com.acme.forge.packages;

import com.acme.forge.mergerequests.UpdateJob;
import com.acme.jobs.BackgroundJob;

public class IndexJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    new UpdateJob().perform(id); // finds: CrossDomainWorkerCall packages -> mergerequests
  }
}
