package com.acme.forge.git;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

final class PostReceive {
  Object execute(SchedulerClient client, String ref) throws Exception {
    client.schedule(TaskDescriptor.of("create-pipeline", String.class).instance(ref).data(ref).build(), java.time.Instant.EPOCH);
    return client;
  }
}
