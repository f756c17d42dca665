package com.acme.forge.common;

import com.acme.forge.ci.Pipelines;

public class Helper {

  public Object pipelines(Pipelines pipelines) {
    return pipelines;
  }
}
