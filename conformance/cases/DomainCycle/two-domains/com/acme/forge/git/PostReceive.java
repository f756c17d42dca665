package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

public class PostReceive {

  public long execute(Pipelines pipelines) { // finds: DomainCycle git -> ci
    return pipelines.count();
  }
}
