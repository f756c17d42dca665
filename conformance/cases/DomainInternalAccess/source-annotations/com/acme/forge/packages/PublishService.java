package com.acme.forge.packages;

import com.acme.forge.ci.internal.Draft;

class PublishService {

  @Draft // finds: DomainInternalAccess packages -> ci
  void execute() {}
}
