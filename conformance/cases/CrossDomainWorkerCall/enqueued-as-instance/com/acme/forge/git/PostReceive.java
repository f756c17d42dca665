package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.Queue;

public class PostReceive {

  private final Queue queue;

  PostReceive(Queue queue) {
    this.queue = queue;
  }

  void execute(BuildJob build, long project) {
    queue.enqueue(build, project); // finds: CrossDomainWorkerCall git -> ci
    queue.enqueue(new BuildJob(), project); // finds: CrossDomainWorkerCall git -> ci
  }
}
