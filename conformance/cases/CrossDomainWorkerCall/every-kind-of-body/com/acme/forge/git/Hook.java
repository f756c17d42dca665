package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

interface Hook {

  BuildJob build();

  default void go() {
    build().perform(2); // finds: CrossDomainWorkerCall git -> ci
  }
}
