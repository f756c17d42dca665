package com.acme.forge.git;

import com.acme.forge.ci.CreatePipeline;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return Tasks.oneTime(ref).execute(new CreatePipeline()); // finds: CrossDomainWorkerCall git -> ci
  }
}
