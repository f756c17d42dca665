package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

class GitPipelines extends Pipelines {

  void execute(long project) {
    new CreateJob().perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
