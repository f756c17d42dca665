package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.packages.IndexJob;
import java.util.List;

public class PostReceive {

  List<Object> execute() {
    return List.of(
        new BuildJob(), // finds: CrossDomainWorkerCall git -> ci
        new IndexJob()); // finds: CrossDomainWorkerCall git -> packages
  }
}
