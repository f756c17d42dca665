package com.acme.forge.common;

import com.acme.forge.ci.BuildJob;

public class Housekeeping {

  void nightly() {
    new BuildJob().perform(0); // finds: CrossDomainWorkerCall shared-kernel -> ci
  }
}
