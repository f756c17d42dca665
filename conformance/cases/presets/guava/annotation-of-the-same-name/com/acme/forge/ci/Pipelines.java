package com.acme.forge.ci;

import com.acme.forge.common.Subscribe;

public class Pipelines {
  @Subscribe
  public void createFor(String ref) {
    System.out.println("pipeline");
  }
}
