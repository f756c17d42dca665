package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineRequest;
import org.jobrunr.scheduling.JobRequestScheduler;

final class PostReceive {
  void execute(JobRequestScheduler scheduler, CreatePipelineRequest request, String ref) {
    scheduler.enqueue(new CreatePipelineRequest(ref)); // finds: CrossDomainWorkerCall git -> ci
    scheduler.enqueue(request); // finds: CrossDomainWorkerCall git -> ci
  }
}
