package com.acme.forge.config;

import com.acme.forge.ci.Pipelines;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Wiring {

  @Bean
  Pipelines pipelines() {
    return new Pipelines();
  }

  @Bean
  Supplier<Pipelines> lazily() {
    return () -> new Pipelines();
  }

  @Bean
  Object started(Pipelines pipelines) {
    pipelines.createFor("main"); // finds: CrossDomainWorkerCall config -> ci
    return new Object();
  }

  Pipelines byHand() {
    return new Pipelines(); // finds: CrossDomainWorkerCall config -> ci
  }
}
