package com.acme.forge.common;

import com.acme.jobs.BackgroundJob;

public class VacuumJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
