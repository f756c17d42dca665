package com.acme.forge.ci.api;

import com.acme.forge.ci.internal.PipelineFinder;

public final class PipelinesProvider {

  private PipelinesProvider() {}

  public static Pipelines pipelines() {
    return new PipelineFinder();
  }
}
