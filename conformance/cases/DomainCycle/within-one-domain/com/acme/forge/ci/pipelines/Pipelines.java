package com.acme.forge.ci.pipelines;

import com.acme.forge.ci.builds.Builds;

public class Pipelines {

  public Object builds(Builds builds) {
    return builds;
  }
}
