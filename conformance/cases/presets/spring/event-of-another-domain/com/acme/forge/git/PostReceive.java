package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreated;

final class PostReceive {
  Object execute() {
    return new PipelineCreated(this).getSource();
  }
}
