package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;
import com.github.kagkarlsson.scheduler.SchedulerClient;

final class PostReceive {
  Object execute(SchedulerClient client, CreatePipelineTask task, String ref) throws Exception {
    client.schedule(task.instance(ref, ref), java.time.Instant.EPOCH); // finds: CrossDomainWorkerCall git -> ci
    return client;
  }
}
