package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import com.acme.forge.ci.QueuedPipelines;

public class PostReceive {

  void execute(Pipelines pipelines, QueuedPipelines queued, long project) {
    pipelines.create(project); // finds: CrossDomainWorkerCall git -> ci
    queued.create(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
