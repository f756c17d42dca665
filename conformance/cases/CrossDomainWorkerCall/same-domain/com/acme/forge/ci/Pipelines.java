package com.acme.forge.ci;

import com.acme.jobs.Queue;
import java.util.function.Supplier;

public class Pipelines {

  void create(Queue queue, BuildJob given, long project) {
    given.perform(project);
    new BuildJob().performAsync(project);
    BuildJob.create().perform(project);
    Supplier<BuildJob> jobs = BuildJob::new;
    queue.enqueue(BuildJob.class, project);
    queue.enqueue(jobs.get(), project);
    queue.enqueue(() -> given.perform(project));
    queue.enqueueByName("com.acme.forge.ci.BuildJob", project);
  }
}
