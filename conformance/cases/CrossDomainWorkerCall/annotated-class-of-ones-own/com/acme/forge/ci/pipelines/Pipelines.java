package com.acme.forge.ci.pipelines;

import com.acme.forge.ci.Cleaner;
import com.acme.jobs.Async;

@Async
public class Pipelines implements Cleaner {

  @Override
  public void cleanUp() {
    System.out.println("pipelines");
  }
}
