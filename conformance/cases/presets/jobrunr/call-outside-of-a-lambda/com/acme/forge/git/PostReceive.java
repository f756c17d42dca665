package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Pipelines pipelines, String ref) {
    pipelines.createFor(ref);
    scheduler.delete(java.util.UUID.fromString(ref));
  }
}
