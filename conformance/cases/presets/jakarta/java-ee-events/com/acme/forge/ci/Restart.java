package com.acme.forge.ci;

final class Restart {

  void execute(Pipelines pipelines) {
    pipelines.create("main");
  }
}
