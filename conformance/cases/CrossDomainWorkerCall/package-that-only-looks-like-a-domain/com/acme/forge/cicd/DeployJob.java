package com.acme.forge.cicd;

import com.acme.jobs.BackgroundJob;

public class DeployJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
