package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Pipelines pipelines, String ref) {
    scheduler.schedule(java.time.Instant.EPOCH, () -> pipelines.createFor(ref)); // finds: CrossDomainWorkerCall git -> ci
    scheduler.scheduleRecurrently("0 0 * * *", () -> pipelines.cleanUp()); // finds: CrossDomainWorkerCall git -> ci
  }
}
