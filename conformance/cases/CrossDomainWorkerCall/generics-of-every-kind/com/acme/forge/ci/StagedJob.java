package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public abstract class StagedJob<T extends StagedJob<T>> extends BackgroundJob {

  @SuppressWarnings("unchecked")
  public T stage(String name) {
    return (T) this;
  }

  @Override
  public void perform(long id) {
    System.out.println(id);
  }
}
