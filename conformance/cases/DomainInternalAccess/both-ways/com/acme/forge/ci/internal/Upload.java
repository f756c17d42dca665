package com.acme.forge.ci.internal;

import com.acme.forge.packages.PackageStore;

public class Upload {

  public void execute(PackageStore store) { // finds: DomainInternalAccess ci -> packages
    store.store(new PipelineFinder());
  }
}
