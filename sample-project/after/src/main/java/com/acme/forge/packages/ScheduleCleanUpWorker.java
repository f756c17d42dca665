package com.acme.forge.packages;

import com.acme.forge.git.events.BranchDeletedEvent;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.Subscriber;

/** Puts packages' own clean-up to work when a branch is gone. */
final class ScheduleCleanUpWorker implements Subscriber<BranchDeletedEvent> {

  private final JobEngine jobs;

  ScheduleCleanUpWorker(JobEngine jobs) {
    this.jobs = jobs;
  }

  @Override
  public void handleEvent(BranchDeletedEvent event) {
    jobs.enqueue(
        CleanUpPackagesWorker.class,
        new CleanUpPackagesWorker.Target(event.projectId(), event.branch()));
  }
}
