package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

public class Tags {

  public Object pipelines(Pipelines pipelines) {
    return pipelines;
  }
}
