package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

class PublishService {

  Object[] array() {
    return new PipelineFinder[3]; // finds: DomainInternalAccess packages -> ci
  }
}
