package com.acme.forge.ci;

import org.springframework.scheduling.annotation.Scheduled;

public class Pipelines {
  @Scheduled(fixedDelay = 1000)
  public void createFor() {
    System.out.println("pipeline");
  }
}
