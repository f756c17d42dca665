package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;

class UpdateHeadTest {

  void updatesTheHead() {
    new UpdateHead().onEvent(new PipelineCreatedEvent(1));
  }
}
