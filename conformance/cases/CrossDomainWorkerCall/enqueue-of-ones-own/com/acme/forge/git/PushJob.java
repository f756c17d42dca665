package com.acme.forge.git;

import com.acme.jobs.BackgroundJob;

public class PushJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println("pushing " + id);
  }
}
