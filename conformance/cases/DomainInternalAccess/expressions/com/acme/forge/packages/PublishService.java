package com.acme.forge.packages;

import com.acme.forge.ci.api.Pipelines;
import com.acme.forge.ci.internal.NoPipelineException;
import com.acme.forge.ci.internal.PipelineFinder;
import java.util.function.Supplier;

class PublishService {

  Object cast(Object any) {
    return (PipelineFinder) any; // finds: DomainInternalAccess packages -> ci
  }

  boolean instance(Object any) {
    return any instanceof PipelineFinder; // finds: DomainInternalAccess packages -> ci
  }

  String literal() {
    return PipelineFinder.class.getName(); // finds: DomainInternalAccess packages -> ci
  }

  Supplier<Pipelines> constructor() {
    return PipelineFinder::new; // finds: DomainInternalAccess packages -> ci
  }

  Supplier<Pipelines> method() {
    return PipelineFinder::open; // finds: DomainInternalAccess packages -> ci
  }

  void caught(Runnable work) {
    try {
      work.run();
    } catch (NoPipelineException e) { // finds: DomainInternalAccess packages -> ci
      System.out.println(e.getMessage());
    }
  }
}
