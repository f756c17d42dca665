package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(BuildJob any, BuildJob.Slow slow, long project) {
    any.perform(project); // finds: CrossDomainWorkerCall git -> ci
    slow.perform(project); // finds: CrossDomainWorkerCall git -> ci
    new BuildJob.Fast().perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
