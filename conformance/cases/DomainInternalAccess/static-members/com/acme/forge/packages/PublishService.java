package com.acme.forge.packages;

import static com.acme.forge.ci.internal.Counters.next;

import com.acme.forge.ci.internal.Counters;
import com.acme.forge.ci.internal.PipelineFinder;

class PublishService {

  long call() {
    return PipelineFinder.open().count(); // finds: DomainInternalAccess packages -> ci
  }

  long field() {
    return Counters.TOTAL.get(); // finds: DomainInternalAccess packages -> ci
  }

  long imported() {
    return next(); // finds: DomainInternalAccess packages -> ci
  }
}
