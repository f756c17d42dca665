package com.acme.forge;

import com.acme.forge.ci.Pipelines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Wiring {
  @Bean
  Pipelines pipelines() {
    return new Pipelines();
  }
}
