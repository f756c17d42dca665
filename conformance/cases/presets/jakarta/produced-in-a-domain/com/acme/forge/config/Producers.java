package com.acme.forge.config;

import com.acme.forge.ci.Pipelines;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.function.Supplier;

class Producers {

  @Produces
  Pipelines pipelines() {
    return new Pipelines("pipelines");
  }

  @Produces
  static Supplier<Pipelines> lazily(Optional<Pipelines> present) {
    return () -> present.orElseGet(() -> new Pipelines("later"));
  }
}
