package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

enum Kind {
  PUSH(new BuildJob()) { // finds: CrossDomainWorkerCall git -> ci
    @Override
    void go(BuildJob build) {
      build.perform(3); // finds: CrossDomainWorkerCall git -> ci
    }
  };

  private final Object job;

  Kind(Object job) {
    this.job = job;
  }

  abstract void go(BuildJob build);
}
