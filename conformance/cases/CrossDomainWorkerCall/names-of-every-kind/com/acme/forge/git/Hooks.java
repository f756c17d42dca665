package com.acme.forge.git;

import com.acme.forge.ci.Pipelines.CreateJob;

class Hooks {

  void execute(CreateJob create, com.acme.forge.ci.Pipelines.CreateJob same, long project) {
    create.perform(project); // finds: CrossDomainWorkerCall git -> ci
    same.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
