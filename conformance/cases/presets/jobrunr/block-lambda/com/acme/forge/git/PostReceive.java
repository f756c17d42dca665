package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Pipelines pipelines, String ref) {
    scheduler.enqueue(
        () -> {
          System.out.println(ref);
          pipelines.createFor(ref); // finds: CrossDomainWorkerCall git -> ci
          if (ref.isEmpty()) {
            pipelines.count(); // finds: CrossDomainWorkerCall git -> ci
          }
        });
  }
}
