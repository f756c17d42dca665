package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public abstract sealed class BuildJob extends BackgroundJob {

  public static final class Fast extends BuildJob {
    @Override
    public void perform(long id) {
      System.out.println("fast " + id);
    }
  }

  public static final class Slow extends BuildJob {
    @Override
    public void perform(long id) {
      System.out.println("slow " + id);
    }
  }
}
