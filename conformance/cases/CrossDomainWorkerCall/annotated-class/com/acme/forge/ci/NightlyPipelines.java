package com.acme.forge.ci;

public class NightlyPipelines extends Pipelines {

  public void cleanUp() {
    System.out.println("clean");
  }
}
