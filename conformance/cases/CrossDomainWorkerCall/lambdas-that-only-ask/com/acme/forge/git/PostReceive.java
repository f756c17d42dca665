package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import com.acme.forge.common.Queue;

final class PostReceive {
  void execute(Queue queue, MirrorQueue sub, Pipelines pipelines, String ref) {
    queue.submit(() -> pipelines.count() + 1);
    queue.submit(() -> !pipelines.first().isEmpty());
    queue.submit(() -> pipelines.count() > 0 ? ref : "");
    queue.submit(() -> "first: " + pipelines.first());
    queue.submit(
        () -> {
          String first = pipelines.first();
          if (pipelines.count() > 1) {
            return ref;
          }
          return first;
        });
    queue.submitAll(() -> System.out.println(pipelines.first()));
    sub.submit(() -> -pipelines.count());
  }
}
