package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

class CommitsTest {

  private final Pipelines pipelines = new Pipelines();

  long count() {
    return pipelines.count();
  }
}
