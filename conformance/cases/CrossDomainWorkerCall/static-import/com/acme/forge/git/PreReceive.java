package com.acme.forge.git;

import static com.acme.forge.ci.BuildJob.*;

public class PreReceive {

  void execute(long project) {
    enqueueFor(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
