package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.jobs.lambdas.JobLambda;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Pipelines pipelines, String ref) {
    JobLambda job = () -> pipelines.createFor(ref); // finds: CrossDomainWorkerCall git -> ci
    scheduler.enqueue(job);
  }
}
