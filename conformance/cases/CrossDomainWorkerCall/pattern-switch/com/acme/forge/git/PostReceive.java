package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(Object job, long project) {
    switch (job) {
      case BuildJob build when project > 0 -> build.perform(project); // finds: CrossDomainWorkerCall git -> ci
      case BuildJob build -> System.out.println("no project for a build");
      default -> System.out.println("nothing to do");
    }
  }
}
