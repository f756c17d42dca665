package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(BuildJob build, long project) {
    if (build.isDue()) { // finds: CrossDomainWorkerCall git -> ci
      build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    }
    while (build.isDue()) { // finds: CrossDomainWorkerCall git -> ci
      build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    }
    do {
      build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    } while (project < 0);
    try {
      build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    } finally {
      build.perform(-project); // finds: CrossDomainWorkerCall git -> ci
    }
    switch (build.queueName()) { // finds: CrossDomainWorkerCall git -> ci
      case "default":
        build.perform(1); // finds: CrossDomainWorkerCall git -> ci
        break;
      default:
        throw new IllegalStateException(build.queueName()); // finds: CrossDomainWorkerCall git -> ci
    }
  }
}
