package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

class PostReceive {

  @SuppressWarnings({"CrossDomainWorkerCall", "SubscriberOverridesPerform"}) // finds: UnusedSuppression git
  void execute() {
    new BuildJob().perform(1);
  }
}
