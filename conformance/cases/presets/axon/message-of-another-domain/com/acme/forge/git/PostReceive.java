package com.acme.forge.git;

import com.acme.forge.ci.CreatePipeline;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return new CreatePipeline(ref).ref();
  }
}
