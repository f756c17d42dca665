package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.common.AuditedQueue;

public class PostReceive {

  void execute(AuditedQueue queue, long project) {
    queue.enqueue(BuildJob.class, project); // finds: CrossDomainWorkerCall git -> ci
  }
}
