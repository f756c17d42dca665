package com.acme.forge.ci;

import com.acme.forge.packages.IndexJob;

public class Pipelines {

  void finish(long id) {
    new IndexJob().perform(id); // finds: CrossDomainWorkerCall ci -> packages
  }
}
