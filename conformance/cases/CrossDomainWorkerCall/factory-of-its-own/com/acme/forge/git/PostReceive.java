package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  Object execute() {
    return BuildJob.create(); // finds: CrossDomainWorkerCall git -> ci
  }
}
