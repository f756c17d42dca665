package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.Jobs;
import java.util.function.Supplier;

public class PostReceive {

  BuildJob execute(Jobs jobs) {
    Supplier<BuildJob> later = jobs::build;
    return later == null ? Jobs.create().build() : jobs.build();
  }
}
