package com.acme.forge.git;

import com.acme.forge.ci.*;

public class PostReceive {

  void execute(long project) {
    new BuildJob().perform(project);
    new com.acme.forge.ci.BuildJob().perform(project); // finds: CrossDomainWorkerCall git -> ci
    new Pipelines.CreateJob().perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
