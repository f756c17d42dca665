package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob implements AutoCloseable {

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }

  @Override
  public void close() {
    System.out.println("closed");
  }
}
