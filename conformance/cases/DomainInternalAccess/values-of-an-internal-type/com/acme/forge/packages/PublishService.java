package com.acme.forge.packages;

import com.acme.forge.ci.api.Pipelines;
import java.util.function.Supplier;

class PublishService {

  private final Supplier<Pipelines> pipelines = Pipelines::open;

  long execute() {
    var all = Pipelines.all();
    long sum = all.stream().mapToLong(Pipelines::count).sum();
    for (Pipelines each : all) {
      sum += each.count();
    }
    return sum + pipelines.get().count();
  }
}
