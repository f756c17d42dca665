package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;

final class PostReceive {
  Object execute(CreatePipelineTask task, String ref) throws Exception {
    task.inform(new PushReceivedEvent(ref)); // finds: CrossDomainWorkerCall git -> ci
    return task;
  }
}
