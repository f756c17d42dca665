package com.acme.forge.common;

import com.acme.forge.ci.internal.PipelineFinder;

public class Finders {

  public Object finder() {
    return new PipelineFinder(); // finds: DomainInternalAccess shared-kernel -> ci
  }
}
