package com.acme.forge.packages;

import com.acme.forge.ci.api.Lookup;
import com.acme.forge.ci.internal.PipelineFinder;

class PublishService {

  boolean execute(Lookup lookup) {
    PipelineFinder none = null; // finds: DomainInternalAccess packages -> ci
    return none == null;
  }
}
