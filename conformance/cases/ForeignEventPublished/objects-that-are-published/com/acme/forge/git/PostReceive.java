package com.acme.forge.git;

import com.acme.forge.ci.PipelineCreated;
import com.acme.forge.common.Facts;

class PostReceive {

  void execute(Facts facts, PipelineCreated pipeline) {
    facts.tell(new PushReceived(1));
    facts.tell("a push");
    facts.tell(pipeline); // finds: ForeignEventPublished git -> ci
  }
}
