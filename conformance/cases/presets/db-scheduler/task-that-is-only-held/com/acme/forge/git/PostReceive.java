package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineTask;

final class PostReceive {
  Object execute(CreatePipelineTask task) throws Exception {
    return java.util.Optional.of(task).map(Object::toString);
  }
}
