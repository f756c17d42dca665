package com.acme.forge.git;

import com.acme.jobs.BackgroundJob;

class MirrorJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
