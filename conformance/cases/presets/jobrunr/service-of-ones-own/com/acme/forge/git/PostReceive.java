package com.acme.forge.git;

import org.jobrunr.scheduling.BackgroundJob;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Mirrors mirrors, String ref) {
    scheduler.enqueue(() -> mirrors.update(ref));
    BackgroundJob.<Mirrors>enqueue(x -> x.update(ref));
    BackgroundJob.enqueue((Mirrors x) -> x.update(ref));
  }
}
