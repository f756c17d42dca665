package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import java.util.List;

public class PostReceive {

  void execute(Pipelines pipelines, byte small, Long boxed, Integer other) {
    pipelines.start(small); // finds: CrossDomainWorkerCall git -> ci
    pipelines.start('c'); // finds: CrossDomainWorkerCall git -> ci
    pipelines.start(1 + 2L); // finds: CrossDomainWorkerCall git -> ci
    pipelines.start(boxed);
    pipelines.start(other);
    pipelines.start(1.5f);
    pipelines.start("one");
    pipelines.start();
    pipelines.start(1, 2);
    pipelines.start((Object) 1);
    pipelines.start((long) other); // finds: CrossDomainWorkerCall git -> ci
  }

  void variable(Pipelines pipelines, Object[] arguments) {
    pipelines.stop("a");
    pipelines.stop("a", List.of());
    pipelines.stop("a", "b"); // finds: CrossDomainWorkerCall git -> ci
    pipelines.stop("a", 1, 2); // finds: CrossDomainWorkerCall git -> ci
    pipelines.stop("a", arguments); // finds: CrossDomainWorkerCall git -> ci
  }
}
