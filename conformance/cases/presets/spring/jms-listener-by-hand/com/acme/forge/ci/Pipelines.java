package com.acme.forge.ci;

import org.springframework.jms.annotation.JmsListener;

public class Pipelines {
  @JmsListener(destination = "pushes")
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
