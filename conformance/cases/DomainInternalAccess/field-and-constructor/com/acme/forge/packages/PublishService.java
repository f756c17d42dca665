package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

class PublishService {

  private final PipelineFinder pipelines; // finds: DomainInternalAccess packages -> ci

  PublishService(PipelineFinder pipelines) { // finds: DomainInternalAccess packages -> ci
    this.pipelines = pipelines;
  }

  PublishService() {
    this.pipelines = new PipelineFinder(); // finds: DomainInternalAccess packages -> ci
  }

  long execute() {
    return pipelines.count(); // finds: DomainInternalAccess packages -> ci
  }
}
