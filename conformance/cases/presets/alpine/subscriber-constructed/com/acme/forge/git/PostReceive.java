package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;

final class PostReceive {
  Object execute(String ref) throws Exception {
    new CreatePipelineTask().inform(new PushReceivedEvent(ref)); // finds: CrossDomainWorkerCall git -> ci
    return ref;
  }
}
