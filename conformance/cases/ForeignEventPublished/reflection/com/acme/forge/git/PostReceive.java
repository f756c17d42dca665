package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;

class PostReceive {

  Object execute() throws ReflectiveOperationException {
    return PipelineCreatedEvent.class.getConstructor(long.class).newInstance(1L); // finds: ForeignEventPublished git -> ci
  }
}
