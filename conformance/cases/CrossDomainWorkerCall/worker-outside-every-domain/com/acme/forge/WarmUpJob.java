package com.acme.forge;

import com.acme.jobs.BackgroundJob;

public class WarmUpJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
