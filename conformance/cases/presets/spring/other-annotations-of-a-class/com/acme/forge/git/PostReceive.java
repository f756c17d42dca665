package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

final class PostReceive {
  private final Pipelines pipelines;

  PostReceive(Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  void execute(String ref) {
    pipelines.createFor(ref);
  }
}
