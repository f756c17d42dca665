package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BakeryJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }

  public void größer() {}
}
