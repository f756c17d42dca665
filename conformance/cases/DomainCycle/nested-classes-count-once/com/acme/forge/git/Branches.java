package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

public class Branches {

  public Object pipelines(Pipelines pipelines) {
    return pipelines;
  }
}
