package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreatedEvent;
import com.acme.forge.common.Facts;

class Mirror {

  void execute(Facts facts, PipelineCreatedEvent event) {
    facts.tell(event); // finds: ForeignEventPublished git -> ci
    facts.tellLater(60, event); // finds: ForeignEventPublished git -> ci
    facts.forget(event);
  }

  Object constructed() {
    return new PipelineCreatedEvent(1); // finds: ForeignEventPublished git -> ci
  }
}
