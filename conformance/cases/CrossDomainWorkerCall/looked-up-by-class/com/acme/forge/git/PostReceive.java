package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.common.Container;

public class PostReceive {

  void execute(Container container, long project) {
    container.get(BuildJob.class).perform(project); // finds: CrossDomainWorkerCall git -> ci
    var build = container.get(BuildJob.class);
    build.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
