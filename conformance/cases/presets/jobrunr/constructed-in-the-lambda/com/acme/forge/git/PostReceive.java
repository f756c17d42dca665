package com.acme.forge.git;

import com.acme.forge.ci.PipelineId;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Mirrors mirrors) {
    scheduler.enqueue(() -> mirrors.update(new PipelineId(1)));
  }
}
