package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.common.Provides;

public class Module {

  @Provides
  BuildJob build() {
    BuildJob build = new BuildJob();
    build.setName("nightly");
    return build;
  }

  @Provides
  BuildJob startedBuild() {
    BuildJob build = new BuildJob();
    build.perform(1); // finds: CrossDomainWorkerCall git -> ci
    return build;
  }

  BuildJob build(String name) {
    BuildJob build = new BuildJob(); // finds: CrossDomainWorkerCall git -> ci
    return build;
  }
}
