package com.acme.forge.git;

import static com.acme.forge.ci.BuildJob.enqueueFor;

public class PostReceive {

  void execute(long project) {
    enqueueFor(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
