package com.acme.forge.ci;

public interface Pipelines {
  void createFor(String ref);
}
