package com.acme.forge.git;

import com.acme.jobs.Queue;

public class PostReceive {

  private static final String BUILD = "com.acme.forge.ci.BuildJob";

  void execute(Queue queue, long project) {
    queue.enqueueByName("com.acme.forge.ci.BuildJob", project); // finds: CrossDomainWorkerCall git -> ci
    queue.enqueueByName(BUILD, project); // finds: CrossDomainWorkerCall git -> ci
    queue.enqueueByName("com.acme.forge." + "ci.BuildJob", project); // finds: CrossDomainWorkerCall git -> ci
    queue.enqueueByName(JobNames.BUILD, project); // finds: CrossDomainWorkerCall git -> ci
  }
}
