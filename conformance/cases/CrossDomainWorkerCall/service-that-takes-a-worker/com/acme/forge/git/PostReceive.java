package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.Pipelines;

public class PostReceive {

  void execute(Pipelines pipelines, BuildJob given) {
    pipelines.register(given);
    pipelines.register(BuildJob.class);
  }
}
