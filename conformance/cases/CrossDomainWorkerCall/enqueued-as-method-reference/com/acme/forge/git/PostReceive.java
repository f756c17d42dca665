package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.Queue;

public class PostReceive {

  void execute(Queue queue, BuildJob build) {
    queue.enqueue(build::performNow); // finds: CrossDomainWorkerCall git -> ci
  }
}
