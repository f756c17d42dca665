package com.acme.forge.ci.builds;

import com.acme.forge.ci.pipelines.Pipelines;

public class Builds {

  public Object pipelines(Pipelines pipelines) {
    return pipelines;
  }
}
