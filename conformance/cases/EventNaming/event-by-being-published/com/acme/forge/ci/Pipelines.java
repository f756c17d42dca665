package com.acme.forge.ci;

import com.acme.forge.common.Facts;

class Pipelines {

  void execute(Facts facts) {
    facts.tell(new CreatePipeline(1));
  }
}
