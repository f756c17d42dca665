package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;

class PostReceive {

  String execute() {
    return new PipelineCreatedEvent().origin(); // finds: ForeignEventPublished git -> ci
  }
}
