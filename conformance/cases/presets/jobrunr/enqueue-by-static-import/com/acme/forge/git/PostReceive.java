package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import static org.jobrunr.scheduling.BackgroundJob.enqueue;

final class PostReceive {
  void execute(Pipelines pipelines, String ref) {
    enqueue(() -> pipelines.createFor(ref)); // finds: CrossDomainWorkerCall git -> ci
  }
}
