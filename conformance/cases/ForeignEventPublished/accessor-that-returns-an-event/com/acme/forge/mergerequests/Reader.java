package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineRetriedEvent;

class Reader {

  long first(PipelineRetriedEvent event) {
    PipelineRetriedEvent before = event.before();
    return before == null ? event.first().pipelineId() : before.pipelineId();
  }
}
