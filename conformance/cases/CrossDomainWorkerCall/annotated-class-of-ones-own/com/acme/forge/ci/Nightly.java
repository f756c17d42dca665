package com.acme.forge.ci;

import com.acme.forge.ci.pipelines.Pipelines;

class Nightly extends Pipelines {

  void run(Pipelines pipelines, Cleaner cleaner) {
    new Pipelines().cleanUp();
    pipelines.cleanUp();
    cleaner.cleanUp();
    super.cleanUp();
    Runnable later = pipelines::cleanUp;
    later.run();
  }
}
