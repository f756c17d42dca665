package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class PublishService {

  private final Pipelines pipelines = new Pipelines();

  long execute() {
    return pipelines.count();
  }
}
