package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

@SuppressWarnings("CrossDomainWorkerCall")
public class Hooks {

  void execute(BuildJob build) {
    build.perform(3);
  }

  class Inner {
    void execute() {
      new BuildJob().perform(4);
    }
  }
}
