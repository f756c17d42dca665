package com.acme.forge.ci;

public interface Pipelines {

  void create(long project);

  void create(String name);

  default void createAll(String... names) {
    for (String name : names) {
      create(name);
    }
  }
}
