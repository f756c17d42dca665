package com.acme.forge.packages;

import com.acme.forge.ci.internal.Traced;

@Traced // finds: DomainInternalAccess packages -> ci
class PublishService {

  @Traced // finds: DomainInternalAccess packages -> ci
  long count;

  @Traced // finds: DomainInternalAccess packages -> ci
  void execute() {
    count++;
  }
}
