package com.acme.forge.git;

import com.acme.forge.ci.NightlyPipelines;
import com.acme.forge.ci.Pipelines;
import java.util.function.LongConsumer;

public class PostReceive {

  void execute(Pipelines pipelines, NightlyPipelines nightly, long project) {
    pipelines.create(project); // finds: CrossDomainWorkerCall git -> ci
    nightly.create(project); // finds: CrossDomainWorkerCall git -> ci
    nightly.cleanUp(); // finds: CrossDomainWorkerCall git -> ci
    LongConsumer later = pipelines::create; // finds: CrossDomainWorkerCall git -> ci
    later.accept(project);
    Object made = new Pipelines(); // finds: CrossDomainWorkerCall git -> ci
    Object found = Pipelines.ofProject(project); // finds: CrossDomainWorkerCall git -> ci
    System.out.println(made.equals(found));
  }
}
