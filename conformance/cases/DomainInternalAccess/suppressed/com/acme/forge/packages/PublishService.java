package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

class PublishService {

  @SuppressWarnings("DomainInternalAccess") // Until ci publishes a finder.
  private final Object finder = new PipelineFinder();

  @SuppressWarnings("DomainInternalAccess") // Until ci publishes a finder.
  long count() {
    return PipelineFinder.open().count() + finder.hashCode();
  }
}
