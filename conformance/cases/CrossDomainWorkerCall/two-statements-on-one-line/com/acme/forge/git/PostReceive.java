package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(BuildJob build) {
    build.perform(1); build.perform(2); // finds: CrossDomainWorkerCall git -> ci; CrossDomainWorkerCall git -> ci
  }
}
