package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.time.Duration;

public class PostReceive {

  void execute(BuildJob build, long project) {
    build.performAsync(project); // finds: CrossDomainWorkerCall git -> ci
    build.performIn(Duration.ofMinutes(1), project); // finds: CrossDomainWorkerCall git -> ci
    build.performForAll(project, project + 1); // finds: CrossDomainWorkerCall git -> ci
    String queue = build.queueName(); // finds: CrossDomainWorkerCall git -> ci
    System.out.println(queue + BuildJob.limit()); // finds: CrossDomainWorkerCall git -> ci
  }
}
