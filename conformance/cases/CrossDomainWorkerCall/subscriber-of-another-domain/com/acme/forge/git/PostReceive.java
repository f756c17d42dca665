package com.acme.forge.git;

import com.acme.forge.ci.CreatePipeline;

public class PostReceive {

  void execute(CreatePipeline pipelines, long project) {
    pipelines.inform(new PushReceivedEvent(project)); // finds: CrossDomainWorkerCall git -> ci
    pipelines.onEvent(new PushReceivedEvent(project)); // finds: CrossDomainWorkerCall git -> ci
    Object own = new CreatePipeline(); // finds: CrossDomainWorkerCall git -> ci
    System.out.println(own);
  }
}
