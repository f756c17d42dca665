package com.acme.forge.packages;

import com.acme.forge.ci.api.Builds;

class PublishService {

  long execute(Builds builds) {
    return builds.finder().count(); // finds: DomainInternalAccess packages -> ci
  }
}
