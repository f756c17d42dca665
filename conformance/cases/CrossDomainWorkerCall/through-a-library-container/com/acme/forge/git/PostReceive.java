package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;
import java.util.Optional;

public class PostReceive {

  void execute(List<? extends BuildJob> builds, Optional<BuildJob> build, long project) {
    builds.get(0).perform(project); // finds: CrossDomainWorkerCall git -> ci
    builds.forEach(each -> each.perform(project)); // finds: CrossDomainWorkerCall git -> ci
    build.orElseThrow().perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
