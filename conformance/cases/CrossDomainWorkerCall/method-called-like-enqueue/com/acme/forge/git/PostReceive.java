package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.Queue;

public class PostReceive {

  void execute(AuditLog log, Queue queue, long project) {
    log.enqueue(BuildJob.class, project);
    log.enqueueByName("com.acme.forge.ci.BuildJob", project);
    queue.pause(BuildJob.class);
  }
}
