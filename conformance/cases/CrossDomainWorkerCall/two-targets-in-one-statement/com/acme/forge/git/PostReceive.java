package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.packages.IndexJob;
import java.util.List;

public class PostReceive {

  List<Object> execute(BuildJob build, IndexJob index) {
    System.out.println(
        String.join(
            build.queueName(), // finds: CrossDomainWorkerCall git -> ci
            index.queueName())); // finds: CrossDomainWorkerCall git -> packages
    return List.of(index, new IndexJob(), new BuildJob()); // finds: CrossDomainWorkerCall git -> packages; CrossDomainWorkerCall git -> ci
  }
}
