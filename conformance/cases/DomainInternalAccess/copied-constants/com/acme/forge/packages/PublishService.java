package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

class PublishService {

  int execute() {
    return PipelineFinder.LIMIT; // finds: DomainInternalAccess packages -> ci
  }
}
