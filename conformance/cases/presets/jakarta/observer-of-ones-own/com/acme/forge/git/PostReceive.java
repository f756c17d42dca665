package com.acme.forge.git;

final class PostReceive {
  private final Pipelines pipelines;

  PostReceive(Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  void execute(String ref) {
    pipelines.on(new PushReceivedEvent(ref));
  }
}
