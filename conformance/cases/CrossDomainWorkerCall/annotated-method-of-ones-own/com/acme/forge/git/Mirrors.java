package com.acme.forge.git;

import com.acme.jobs.Async;

public class Mirrors {

  @Async
  public void update(long project) {
    System.out.println(project);
  }
}
