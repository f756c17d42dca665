package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  private static final Object SHARED;
  private final Object own;
  private final Object lazy = new BuildJob(); // finds: CrossDomainWorkerCall git -> ci

  static {
    SHARED = new BuildJob(); // finds: CrossDomainWorkerCall git -> ci
  }

  {
    own = new BuildJob(); // finds: CrossDomainWorkerCall git -> ci
  }

  PostReceive(BuildJob build) {
    build.perform(1); // finds: CrossDomainWorkerCall git -> ci
    System.out.println(own + "" + lazy + SHARED);
  }
}
