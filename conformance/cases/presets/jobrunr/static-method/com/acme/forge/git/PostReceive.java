package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, String ref) {
    scheduler.enqueue(() -> Pipelines.createFor(ref)); // finds: CrossDomainWorkerCall git -> ci
  }
}
