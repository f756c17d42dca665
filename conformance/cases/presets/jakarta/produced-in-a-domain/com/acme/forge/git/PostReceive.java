package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

class PostReceive {

  private final Pipelines pipelines;

  PostReceive(Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  boolean isWired() {
    return pipelines != null;
  }
}
