package com.acme.forge.ci;

import org.springframework.context.event.EventListener;

public class Pipelines {
  @EventListener
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
