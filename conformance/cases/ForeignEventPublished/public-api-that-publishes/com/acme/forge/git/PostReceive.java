package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

class PostReceive {

  long execute(Pipelines pipelines) {
    return pipelines.create(1).pipelineId();
  }
}
