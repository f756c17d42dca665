package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob implements Runnable, Comparable<BuildJob> {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }

  @Override
  public void run() {
    perform(0);
  }

  @Override
  public int compareTo(BuildJob other) {
    return 0;
  }
}
