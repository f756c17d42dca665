package com.acme.forge.ci;

import jakarta.ejb.Asynchronous;

@Asynchronous
public class Pipelines {

  public Pipelines(String name) {
    System.out.println(name);
  }

  public void createFor(String ref) {
    System.out.println(ref);
  }
}
