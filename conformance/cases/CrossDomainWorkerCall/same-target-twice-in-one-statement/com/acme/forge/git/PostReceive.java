package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  String execute(BuildJob build, long project) {
    new BuildJob().perform(project); // finds: CrossDomainWorkerCall git -> ci
    return String.join(
        build.queueName(), // finds: CrossDomainWorkerCall git -> ci
        build.queueName(),
        new BuildJob().queueName());
  }
}
