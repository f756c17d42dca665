package com.acme.forge.git;

import com.github.kagkarlsson.scheduler.SchedulerClient;

final class PostReceive {
  Object execute(SchedulerClient client, String ref) throws Exception {
    client.schedule(new CreatePipelineTask().instance(ref, ref), java.time.Instant.EPOCH);
    return client;
  }
}
