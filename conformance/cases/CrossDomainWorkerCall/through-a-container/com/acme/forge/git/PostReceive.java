package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

public class PostReceive {

  void execute(List<BuildJob> builds, Optional<BuildJob> build, long project) {
    builds.get(0).perform(project); // finds: CrossDomainWorkerCall git -> ci
    builds.forEach(each -> each.perform(project)); // finds: CrossDomainWorkerCall git -> ci
    build.orElseThrow().perform(project); // finds: CrossDomainWorkerCall git -> ci
    build.ifPresent(found -> found.perform(project)); // finds: CrossDomainWorkerCall git -> ci
    for (BuildJob each : builds) {
      each.perform(project); // finds: CrossDomainWorkerCall git -> ci
    }
  }

  void nested(Map<String, List<BuildJob>> byName, Supplier<BuildJob> later, long project) {
    byName.get("main").get(0).perform(project); // finds: CrossDomainWorkerCall git -> ci
    later.get().perform(project); // finds: CrossDomainWorkerCall git -> ci
    var first = byName.values().iterator().next().get(0);
    first.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }

  void streamed(List<BuildJob> builds, long project) {
    builds.stream().findFirst().orElseThrow().perform(project); // finds: CrossDomainWorkerCall git -> ci
    builds.stream().forEach(each -> each.perform(project)); // finds: CrossDomainWorkerCall git -> ci
  }
}
