package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public abstract class BuildJob extends BackgroundJob {

  protected abstract String script();

  @Override
  public void perform(long id) {
    System.out.println(script() + id);
  }
}
