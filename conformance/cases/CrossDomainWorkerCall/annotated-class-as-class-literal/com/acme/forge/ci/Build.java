package com.acme.forge.ci;

import com.acme.forge.common.Job;

@Job
public class Build implements Runnable {

  @Override
  public void run() {
    System.out.println("build");
  }
}
