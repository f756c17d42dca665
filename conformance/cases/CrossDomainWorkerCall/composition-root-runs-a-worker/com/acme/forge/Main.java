package com.acme.forge;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.Queue;

public class Main {

  void start(Queue queue) {
    BuildJob build = new BuildJob();
    build.perform(1); // finds: CrossDomainWorkerCall composition-root -> ci
    build.performAsync(2); // finds: CrossDomainWorkerCall composition-root -> ci
    queue.enqueue(BuildJob.class, 3); // finds: CrossDomainWorkerCall composition-root -> ci
    new BuildJob().perform(4); // finds: CrossDomainWorkerCall composition-root -> ci
  }
}
