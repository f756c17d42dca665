package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(Object job, BuildJob[] jobs, long project) {
    ((BuildJob) job).perform(project); // finds: CrossDomainWorkerCall git -> ci
    if (job instanceof BuildJob build) {
      build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    }
    if (!(job instanceof BuildJob other)) {
      return;
    }
    other.perform(project); // finds: CrossDomainWorkerCall git -> ci
    jobs[0].perform(project); // finds: CrossDomainWorkerCall git -> ci
    for (BuildJob each : jobs) {
      each.perform(project); // finds: CrossDomainWorkerCall git -> ci
    }
  }
}
