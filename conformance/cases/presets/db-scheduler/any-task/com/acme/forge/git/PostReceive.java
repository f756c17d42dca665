package com.acme.forge.git;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;

final class PostReceive {
  Object execute(SchedulerClient client, Task<String> task, String ref) throws Exception {
    client.schedule(task.instance(ref), java.time.Instant.EPOCH);
    return client;
  }
}
