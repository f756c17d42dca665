package com.acme.forge.packages;

import com.acme.jobs.BackgroundJob;

public class IndexJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println("indexing " + id);
  }
}
