package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.Queue;

public class PostReceive {

  void execute(Queue queue, BuildJob build, long project) {
    queue.enqueue(() -> build.perform(project)); // finds: CrossDomainWorkerCall git -> ci
    queue.enqueue(
        () -> {
          System.out.println(project);
          build.perform(project); // finds: CrossDomainWorkerCall git -> ci
        });
  }
}
