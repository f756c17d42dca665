package com.acme;

import com.acme.forge.ci.api.Pipelines;
import com.acme.forge.ci.internal.PipelineFinder;

public final class Main {

  private final PipelineFinder finder = new PipelineFinder();

  public Pipelines pipelines() {
    return finder;
  }
}
