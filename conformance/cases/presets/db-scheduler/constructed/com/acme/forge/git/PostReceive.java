package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return new CreatePipelineTask(); // finds: CrossDomainWorkerCall git -> ci
  }
}
