package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineHandler;
import com.acme.forge.ci.CreatePipelineRequest;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return CreatePipelineRequest.class.getName() + CreatePipelineHandler.class;
  }
}
