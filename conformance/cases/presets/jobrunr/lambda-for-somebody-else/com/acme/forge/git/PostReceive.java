package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import java.util.concurrent.Executor;

final class PostReceive {
  void execute(Executor executor, Pipelines pipelines, String ref) {
    executor.execute(() -> pipelines.createFor(ref));
    Runnable later = pipelines::cleanUp;
    later.run();
  }
}
