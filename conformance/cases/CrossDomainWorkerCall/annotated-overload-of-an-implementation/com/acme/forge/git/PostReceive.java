package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

public class PostReceive {

  void execute(Pipelines pipelines) {
    pipelines.create("main");
    pipelines.createAll("main", "next");
  }
}
