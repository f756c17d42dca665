package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

public class PackageStore {

  public void store(PipelineFinder finder) { // finds: DomainInternalAccess packages -> ci
    System.out.println(finder.count());
  }
}
