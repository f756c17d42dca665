package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

class PostReceive {

  @SuppressWarnings("CrossDomainWorkerCall")
  void execute() {
    new BuildJob().perform(1);
  }
}
