package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

public class PostReceive {

  void references(Pipelines pipelines) {
    LongConsumer first = pipelines::start; // finds: CrossDomainWorkerCall git -> ci
    Consumer<String> second = pipelines::start;
    Consumer<Long> third = pipelines::start;
    first.accept(1);
    second.accept("a");
    third.accept(1L);
  }
}
