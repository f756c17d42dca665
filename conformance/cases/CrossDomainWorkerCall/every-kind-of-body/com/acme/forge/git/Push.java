package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

record Push(BuildJob build, long project) {

  Push {
    build.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
