package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

class PostReceive {

  long execute(Pipelines pipelines) { // finds: UndeclaredDependency git -> ci
    return pipelines.count();
  }
}
