package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import java.util.stream.Stream;
import org.jobrunr.scheduling.BackgroundJob;

final class PostReceive {
  void execute(Stream<String> refs, Pipelines pipelines) {
    BackgroundJob.enqueue(refs, x -> pipelines.createFor(x)); // finds: CrossDomainWorkerCall git -> ci
  }
}
