package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Pipelines pipelines, String ref) {
    JobBuilder job = JobBuilder.aJob();
    job.withDetails(() -> pipelines.createFor(ref)); // finds: CrossDomainWorkerCall git -> ci
    scheduler.create(job);
  }
}
