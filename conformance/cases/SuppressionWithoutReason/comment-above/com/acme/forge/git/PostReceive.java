package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

class PostReceive {

  // Until ci subscribes.
  @SuppressWarnings("CrossDomainWorkerCall")
  void execute() {
    new BuildJob().perform(1);
  }

  @SuppressWarnings("CrossDomainWorkerCall") // Until ci subscribes.
  void behind() {
    new BuildJob().perform(1);
  }

  @SuppressWarnings("CrossDomainWorkerCall")
  // Until ci subscribes.
  void between() {
    new BuildJob().perform(1);
  }

  /* Until ci subscribes. */
  @SuppressWarnings("CrossDomainWorkerCall")
  void block() {
    new BuildJob().perform(1);
  }
}
