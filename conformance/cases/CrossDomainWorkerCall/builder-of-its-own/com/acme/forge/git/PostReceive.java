package com.acme.forge.git;

import com.acme.forge.ci.BuildTask;

public class PostReceive {

  void execute(long project) {
    Object task = BuildTask.builder().branch("main").build(); // finds: CrossDomainWorkerCall git -> ci
    BuildTask.builder() // finds: CrossDomainWorkerCall git -> ci
        .branch("main")
        .build()
        .perform(project);
    System.out.println(task);
  }

  Object finish(BuildTask.Builder half) {
    return half.branch("main").build(); // finds: CrossDomainWorkerCall git -> ci
  }
}
