package com.acme.forge.common;

import com.acme.forge.ci.Pipelines;

public final class Texts {

  private final Pipelines pipelines = new Pipelines();

  public String text() {
    return "" + pipelines.count();
  }
}
