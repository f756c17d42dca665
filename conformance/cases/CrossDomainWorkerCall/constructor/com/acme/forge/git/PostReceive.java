package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  private final Object first = new BuildJob(); // finds: CrossDomainWorkerCall git -> ci

  Object execute() {
    BuildJob second = new BuildJob(); // finds: CrossDomainWorkerCall git -> ci
    System.out.println(second);
    keep(new BuildJob()); // finds: CrossDomainWorkerCall git -> ci
    return new BuildJob(); // finds: CrossDomainWorkerCall git -> ci
  }

  private void keep(Object job) {
    System.out.println(job + "" + first);
  }
}
