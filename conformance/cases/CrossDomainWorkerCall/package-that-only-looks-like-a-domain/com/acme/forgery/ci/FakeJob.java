package com.acme.forgery.ci;

import com.acme.jobs.BackgroundJob;

public class FakeJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
