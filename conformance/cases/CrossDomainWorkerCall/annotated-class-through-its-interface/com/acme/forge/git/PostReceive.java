package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

public class PostReceive {

  void execute(Pipelines pipelines, long project) {
    pipelines.create(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
