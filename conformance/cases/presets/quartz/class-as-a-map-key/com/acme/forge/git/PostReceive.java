package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineJob;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return java.util.Map.of(CreatePipelineJob.class, ref);
  }
}
