package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;

final class PostReceive {
  Object execute(PipelineCreatedEvent event) {
    return event.getSource();
  }
}
