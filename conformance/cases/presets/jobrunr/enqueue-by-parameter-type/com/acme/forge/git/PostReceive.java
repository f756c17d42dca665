package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import org.jobrunr.scheduling.BackgroundJob;

final class PostReceive {
  void execute(String ref) {
    BackgroundJob.enqueue((Pipelines x) -> x.createFor(ref)); // finds: CrossDomainWorkerCall git -> ci
  }
}
