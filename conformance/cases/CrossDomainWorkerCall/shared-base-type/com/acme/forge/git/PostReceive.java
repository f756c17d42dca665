package com.acme.forge.git;

import com.acme.jobs.BackgroundJob;
import com.acme.jobs.Queue;
import com.acme.jobs.Runner;
import java.util.function.LongConsumer;

public class PostReceive {

  LongConsumer execute(Queue queue, BackgroundJob job, long project) {
    job.perform(project);
    BackgroundJob found = queue.find("build");
    found.performAsync(project);
    queue.enqueue(found, project);
    new Runner().run(found, BackgroundJob.limit());
    return found::perform;
  }
}
