package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

public class PostReceive {

  @SuppressWarnings("deprecation")
  void execute(Pipelines pipelines) {
    pipelines.create(1);
    pipelines.createOld(2);
  }
}
