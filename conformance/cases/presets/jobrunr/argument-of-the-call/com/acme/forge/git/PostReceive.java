package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Mirrors mirrors, Pipelines pipelines, String ref) {
    scheduler.enqueue(() -> mirrors.update(pipelines.count()));
  }
}
