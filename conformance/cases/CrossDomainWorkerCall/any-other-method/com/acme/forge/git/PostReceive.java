package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  int execute(BuildJob build) {
    return build.priority(); // finds: CrossDomainWorkerCall git -> ci
  }
}
