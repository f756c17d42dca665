package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.jobs.Batch;

public class PostReceive {

  void execute(Batch<BuildJob> builds, long project) {
    builds.next().perform(project); // finds: CrossDomainWorkerCall git -> ci
    builds.each(build -> build.perform(project)); // finds: CrossDomainWorkerCall git -> ci
  }
}
