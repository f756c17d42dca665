package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

/** Unlike {@link Pipelines}. */
public class Tags {

  public String pipelines() {
    return "com.acme.forge.ci.Pipelines";
  }
}
