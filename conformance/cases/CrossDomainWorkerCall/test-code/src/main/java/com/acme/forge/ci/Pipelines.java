package com.acme.forge.ci;

public class Pipelines {

  void create(BuildJob build) {
    build.perform(1);
  }
}
