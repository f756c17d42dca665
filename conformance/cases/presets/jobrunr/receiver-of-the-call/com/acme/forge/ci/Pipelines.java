package com.acme.forge.ci;

import com.acme.forge.git.Mirrors;

public class Pipelines {
  public Mirrors mirrors() {
    return new Mirrors();
  }
}
