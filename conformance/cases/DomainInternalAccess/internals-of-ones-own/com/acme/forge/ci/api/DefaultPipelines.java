package com.acme.forge.ci.api;

import com.acme.forge.ci.internal.PipelineFinder;

public class DefaultPipelines {

  private final PipelineFinder finder = PipelineFinder.open();

  public Pipelines pipelines() {
    return finder.next();
  }
}
