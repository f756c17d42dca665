package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class PublishService {

  @SuppressWarnings("UndeclaredDependency") // Goes away with the old upload.
  private final Object pipelines = new Pipelines();
}
