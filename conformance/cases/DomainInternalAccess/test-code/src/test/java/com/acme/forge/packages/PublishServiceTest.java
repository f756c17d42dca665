package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

class PublishServiceTest {

  private final PipelineFinder finder = new PipelineFinder();

  Object finder() {
    return finder;
  }
}
