package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;
import com.acme.forge.ci.internal.Runner;

class PublishService {

  void first() {
    new Runner().run(new PipelineFinder()); // finds: DomainInternalAccess packages -> ci; DomainInternalAccess packages -> ci
    new Runner().run(new PipelineFinder());
  }

  void second() {
    Object finder = new PipelineFinder(); // finds: DomainInternalAccess packages -> ci
    System.out.println(finder);
  }
}
