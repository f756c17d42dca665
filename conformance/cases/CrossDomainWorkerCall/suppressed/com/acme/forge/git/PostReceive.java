package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  @SuppressWarnings("CrossDomainWorkerCall")
  private final Object field = new BuildJob();

  @SuppressWarnings({"unchecked", "CrossDomainWorkerCall"})
  void execute(BuildJob build) {
    build.perform(1);
    Runnable later = () -> build.perform(2);
    later.run();
  }

  Object local() {
    @SuppressWarnings("CrossDomainWorkerCall")
    Object job = new BuildJob();
    return job + "" + field;
  }
}
