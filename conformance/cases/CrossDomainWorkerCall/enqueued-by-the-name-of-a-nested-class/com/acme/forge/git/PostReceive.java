package com.acme.forge.git;

import com.acme.jobs.Queue;

public class PostReceive {

  private static final String CREATE = "com.acme.forge.ci.Pipelines$CreateJob";

  void execute(Queue queue, long project) {
    queue.enqueueByName(CREATE, project); // finds: CrossDomainWorkerCall git -> ci
    queue.enqueueByName("com.acme.forge.ci.Pipelines.CreateJob", project); // finds: CrossDomainWorkerCall git -> ci
  }
}
