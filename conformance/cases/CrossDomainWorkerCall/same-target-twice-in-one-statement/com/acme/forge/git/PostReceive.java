package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;

public class PostReceive {

  List<Object> execute(long project) {
    new BuildJob().perform(project); // finds: CrossDomainWorkerCall git -> ci
    return List.of(
        new BuildJob(), // finds: CrossDomainWorkerCall git -> ci
        new BuildJob());
  }
}
