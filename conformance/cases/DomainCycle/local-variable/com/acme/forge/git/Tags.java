package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

public class Tags {

  public boolean none() {
    Pipelines none = null; // finds: DomainCycle git -> ci
    return none == null;
  }
}
