package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class Pipelines {

  public static class CreateJob extends BackgroundJob {
    @Override
    public void perform(long id) {
      System.out.println("creating " + id);
    }
  }
}
