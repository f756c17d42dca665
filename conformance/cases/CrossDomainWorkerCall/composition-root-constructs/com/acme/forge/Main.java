package com.acme.forge;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.Pipelines;
import java.util.function.Supplier;

public class Main {

  private final BuildJob build = new BuildJob();

  Object wire() {
    Supplier<BuildJob> jobs = BuildJob::new;
    System.out.println(new Pipelines(build));
    return new Pipelines(jobs.get());
  }
}
