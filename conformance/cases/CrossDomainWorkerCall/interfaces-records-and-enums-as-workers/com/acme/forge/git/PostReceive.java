package com.acme.forge.git;

import com.acme.forge.ci.BuildStep;
import com.acme.forge.ci.CleanUp;
import com.acme.forge.ci.Step;

public class PostReceive {

  void execute(Step step, BuildStep build, long project) {
    step.perform(project); // finds: CrossDomainWorkerCall git -> ci
    build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    System.out.println(build.branch()); // finds: CrossDomainWorkerCall git -> ci
    CleanUp.CACHES.perform(project); // finds: CrossDomainWorkerCall git -> ci
    Object next = new BuildStep("main"); // finds: CrossDomainWorkerCall git -> ci
    System.out.println(next);
  }
}
