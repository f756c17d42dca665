package com.acme.forge.packages;

import com.acme.forge.ci.api.Pipelines;

class Reader {

  long read(Pipelines pipelines) {
    return pipelines.count();
  }
}
