package com.acme.forge.packages;

import com.acme.forge.ci.internal.PipelineFinder;

/** Not like {@link PipelineFinder}, see {@link com.acme.forge.ci.internal.PipelineFinder#next}. */
class PublishService {

  // PipelineFinder was used here.
  String execute() {
    return "com.acme.forge.ci.internal.PipelineFinder";
  }
}
