package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;

public class PostReceive {

  void execute(List<? extends BuildJob> builds, long project) {
    builds.get(0).perform(project); // finds: CrossDomainWorkerCall git -> ci
    for (var each : builds) {
      each.perform(project); // finds: CrossDomainWorkerCall git -> ci
    }
    builds.forEach(each -> each.perform(project)); // finds: CrossDomainWorkerCall git -> ci
  }

  void sink(List<? super BuildJob> builds) {
    System.out.println(builds.get(0));
  }
}
