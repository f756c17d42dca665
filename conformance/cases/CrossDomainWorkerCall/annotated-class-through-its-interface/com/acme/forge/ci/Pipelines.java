package com.acme.forge.ci;

public interface Pipelines {

  void create(long project);
}
