package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

class PostReceive {

  @SuppressWarnings("CrossDomainWorkerCall") // Until ci subscribes.
  void execute() {
    new BuildJob().perform(1);
  }
}
