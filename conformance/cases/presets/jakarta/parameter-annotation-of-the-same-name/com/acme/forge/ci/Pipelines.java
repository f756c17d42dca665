package com.acme.forge.ci;

import com.acme.forge.common.Observes;

public class Pipelines {
  public void createFor(@Observes String ref) {
    System.out.println(ref);
  }
}
