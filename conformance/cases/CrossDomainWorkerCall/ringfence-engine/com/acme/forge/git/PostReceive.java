package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineWorker;
import dev.ringfence.eventstore.JobEngine;
import java.time.Duration;

public class PostReceive {

  void execute(JobEngine engine, long project) {
    engine.enqueue(CreatePipelineWorker.class, project); // finds: CrossDomainWorkerCall git -> ci
    engine.enqueueIn( // finds: CrossDomainWorkerCall git -> ci
        Duration.ofMinutes(1), CreatePipelineWorker.class, project);
    new CreatePipelineWorker().perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
