package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

final class PostReceive {
  void execute(Queue queue, Pipelines pipelines, String ref) {
    queue.enqueue(() -> pipelines.createFor(ref));
    queue.enqueue(pipelines::cleanUp);
  }
}
