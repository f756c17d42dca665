package com.acme.scm.hooks;

import com.acme.forge.ci.BuildJob;
import com.acme.legacy.pipelines.old.NightlyJob;

public class PostReceive {

  void execute(BuildJob build, NightlyJob nightly, long project) {
    build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    nightly.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
