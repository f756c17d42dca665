package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import com.acme.forge.common.Queue;

final class PostReceive {
  void execute(Queue queue, MirrorQueue sub, Pipelines pipelines, String ref) {
    queue.submit(() -> pipelines.count()); // finds: CrossDomainWorkerCall git -> ci
    queue.submit(() -> (Object) pipelines.first()); // finds: CrossDomainWorkerCall git -> ci
    queue.submit(pipelines::first); // finds: CrossDomainWorkerCall git -> ci
    queue.submit(() -> ref.isEmpty() ? pipelines.first() : ref); // finds: CrossDomainWorkerCall git -> ci
    queue.submit(
        () -> {
          System.out.println(ref);
          return pipelines.count(); // finds: CrossDomainWorkerCall git -> ci
        });
    queue.submitAll(
        () -> System.out.println(ref),
        () -> pipelines.createFor(ref)); // finds: CrossDomainWorkerCall git -> ci
    sub.submit(pipelines::count); // finds: CrossDomainWorkerCall git -> ci
  }
}
