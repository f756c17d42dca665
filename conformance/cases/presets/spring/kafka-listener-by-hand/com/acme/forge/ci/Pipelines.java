package com.acme.forge.ci;

import org.springframework.kafka.annotation.KafkaListener;

public class Pipelines {
  @KafkaListener(topics = "pushes")
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
