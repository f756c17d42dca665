package com.acme.forge.git;

import com.acme.forge.ci.CreatePipelineWorker;
import dev.ringfence.eventstore.JobEngine;

public class PostReceive {

  void execute(JobEngine engine, CreatePipelineWorker given, long project) {
    engine.enqueue(given, project); // finds: CrossDomainWorkerCall git -> ci
    engine.enqueue(new CreatePipelineWorker(), project); // finds: CrossDomainWorkerCall git -> ci
    new CreatePipelineWorker().perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
