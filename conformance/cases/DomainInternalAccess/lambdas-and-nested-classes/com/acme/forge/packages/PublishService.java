package com.acme.forge.packages;

import com.acme.forge.ci.api.Pipelines;
import com.acme.forge.ci.internal.PipelineFinder;
import java.util.function.Supplier;

class PublishService {

  Supplier<Pipelines> lambda() {
    return () -> {
      return new PipelineFinder(); // finds: DomainInternalAccess packages -> ci
    };
  }

  static class Helper {

    Pipelines help() {
      return PipelineFinder.open(); // finds: DomainInternalAccess packages -> ci
    }
  }
}
