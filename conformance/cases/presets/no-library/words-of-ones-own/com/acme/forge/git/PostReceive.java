package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

final class PostReceive {
  void execute() {
    new BuildJob(); // finds: CrossDomainWorkerCall git -> ci
  }
}
