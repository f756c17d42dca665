package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import java.util.function.LongConsumer;

public class PostReceive {

  LongConsumer execute(Pipelines pipelines) {
    return pipelines::create; // finds: CrossDomainWorkerCall git -> ci
  }
}
