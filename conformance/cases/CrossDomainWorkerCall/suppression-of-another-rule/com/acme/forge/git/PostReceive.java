package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  @SuppressWarnings("SubscriberOverridesPerform")
  void execute(BuildJob build) {
    build.perform(1); // finds: CrossDomainWorkerCall git -> ci
  }
}
