package com.acme.forge.git;

import com.acme.forge.ci.CleanUpTask;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return new CleanUpTask(); // finds: CrossDomainWorkerCall git -> ci
  }
}
