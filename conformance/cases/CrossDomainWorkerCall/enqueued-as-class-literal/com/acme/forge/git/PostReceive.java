package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.Queue;

public class PostReceive {

  void execute(Queue queue, long project) {
    queue.enqueue(BuildJob.class, project); // finds: CrossDomainWorkerCall git -> ci
  }
}
