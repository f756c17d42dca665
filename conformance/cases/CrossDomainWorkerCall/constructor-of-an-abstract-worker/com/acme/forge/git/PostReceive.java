package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  Object execute() {
    return new BuildJob() { // finds: CrossDomainWorkerCall git -> ci
      @Override
      protected String script() {
        return "make";
      }
    };
  }
}
