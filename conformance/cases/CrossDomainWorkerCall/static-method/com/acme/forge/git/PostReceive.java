package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(long project) {
    BuildJob.enqueueFor(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
