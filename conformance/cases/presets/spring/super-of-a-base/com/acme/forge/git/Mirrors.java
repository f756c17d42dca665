package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

class Mirrors extends Pipelines {
  @Override
  public void createFor(String ref) {
    super.createFor(ref);
  }
}
