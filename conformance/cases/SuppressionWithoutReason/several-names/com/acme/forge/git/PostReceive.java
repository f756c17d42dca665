package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

class PostReceive {

  @SuppressWarnings({"unchecked", "CrossDomainWorkerCall", "EventNaming"})
  void execute() {
    new BuildJob().perform(1);
  }
}
