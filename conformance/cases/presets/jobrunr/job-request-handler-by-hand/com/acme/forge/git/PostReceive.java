package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineHandler;
import com.acme.forge.ci.CreatePipelineRequest;

final class PostReceive {
  void execute(CreatePipelineHandler handler, CreatePipelineRequest request) {
    handler.run(request); // finds: CrossDomainWorkerCall git -> ci
  }
}
