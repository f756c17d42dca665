package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;

final class PostReceive {
  Object execute(CreatePipelineTask task, String ref) throws Exception {
    task.inform(new PushEvent(ref)); // finds: CrossDomainWorkerCall git -> ci
    return task;
  }
}
