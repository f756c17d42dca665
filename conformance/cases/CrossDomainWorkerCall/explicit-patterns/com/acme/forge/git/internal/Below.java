package com.acme.forge.git.internal;

import com.acme.forge.ci.BuildJob;

public class Below {

  void execute(BuildJob build, long project) {
    build.perform(project); // finds: CrossDomainWorkerCall composition-root -> ci
  }
}
